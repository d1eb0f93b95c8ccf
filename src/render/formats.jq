def escape_($from; $to): split($from) | join($to);
def @tsv: map(if . == null then "" elif isstring
    then escape_("\\"; "\\\\") | escape_("\t"; "\\t") | escape_("\n"; "\\n") | escape_("\r"; "\\r")
    else tostring end) | join("\t");
def @csv: map(if . == null then "" elif isstring then "\"" + escape_("\""; "\"\"") + "\"" else tostring end) | join(",");
