set edit:completion:arg-completer[lumenctl] = { |@words|
    var index = (count $words)
    set index = (- $index 1)

    put (env _CLAP_IFS="\n" _CLAP_COMPLETE_INDEX=(to-string $index) LUMENCTL_COMPLETE="elvish" lumenctl -- $@words) | to-lines
}

