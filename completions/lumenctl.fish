complete --keep-order --exclusive --command lumenctl --arguments "(LUMENCTL_COMPLETE=fish lumenctl -- (commandline --current-process --tokenize --cut-at-cursor) (commandline --current-token))"
