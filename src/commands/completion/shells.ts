// Each script asks `presswright complete SHELL -- WORDS...`, which prints a word a line, a tab and
// what it means; ":files" when a file is wanted, ":open" when something follows without a space. They
// ask for presswright because the pr that a shell finds may be another program.

const bash = `# bash: source <(presswright completion bash)
_presswright() {
  local line words=() open=
  while IFS= read -r line; do
    case $line in
      :files) compopt -o filenames -o default 2>/dev/null; COMPREPLY=(); return ;;
      :open) compopt -o nospace 2>/dev/null; open=yes ;;
      ?*) words+=("\${line%%$'\\t'*}") ;;
    esac
  done < <(presswright complete bash -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  COMPREPLY=()
  for line in "\${words[@]}"; do
    if [ -n "$open" ]; then COMPREPLY+=("$line"); else COMPREPLY+=("$(printf %q "$line")"); fi
  done
}
complete -F _presswright pr presswright
`;

const zsh = `#compdef pr presswright
# zsh: source <(presswright completion zsh), or save this as _presswright in a folder of $fpath
_presswright() {
  local line
  local -a open words_ lines_
  while IFS= read -r line; do
    case $line in
      :files) _files; return ;;
      :open) open=(-S '') ;;
      ?*) words_+=("\${line%%$'\\t'*}"); lines_+=("\${line/$'\\t'/  }") ;;
    esac
  done < <(presswright complete zsh -- "\${(@)words[2,CURRENT]}" 2>/dev/null)
  compadd "\${open[@]}" -l -d lines_ -a words_
}
if [ "$funcstack[1]" = _presswright ]; then _presswright "$@"; else compdef _presswright pr presswright; fi
`;

const fish = `# fish: presswright completion fish | source
function __presswright_complete
  set -l typed (commandline -ct)
  set -l before (commandline -opc)
  for line in (presswright complete fish -- $before[2..] "$typed" 2>/dev/null)
    switch $line
      case ':files'
        __fish_complete_path "$typed"
      case ':open'
      case '*'
        echo $line
    end
  end
end
complete -c pr -f -a '(__presswright_complete)'
complete -c presswright -f -a '(__presswright_complete)'
`;

const powershell = `# PowerShell: presswright completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName pr, presswright -ScriptBlock {
  param($typed, $line, $cursor)
  $words = @($line.CommandElements | Select-Object -Skip 1 |
    Where-Object { $_.Extent.EndOffset -le $cursor } | ForEach-Object { $_.ToString() })
  if ($typed -eq '') { $words += '' }
  presswright complete powershell '--' @words 2>$null | ForEach-Object {
    if ($_ -eq ':open' -or $_ -eq ':files') { return }
    $word, $means = $_ -split "\`t", 2
    if (-not $means) { $means = $word }
    $text = if ($word -match "[\\s']") { "'" + $word.Replace("'", "''") + "'" } else { $word }
    [System.Management.Automation.CompletionResult]::new($text, $word, 'ParameterValue', $means)
  }
}
`;

/** The script that makes a shell complete the command line of pr, by the shell's name. */
export const shells: Readonly<Record<string, string>> = { bash, zsh, fish, powershell };
