#!/usr/bin/env bash
# Reproduces the engine translations of the corpus with Apertium and shows where the kept hypotheses differ from them.
#
# Usage: corpus/translate-corpus.sh [--overwrite] [DIRECTORY]
#   DIRECTORY    where the engine output goes (default: a new temporary directory, whose name is printed)
#   --overwrite  also replace each kept hypothesis by the engine output, which drops the damage made by hand
#
# Debian packages: apertium apertium-eng-cat apertium-eng-spa apertium-es-pt apertium-fr-es apertium-spa-ita
# The damage made by hand after the engine is described in each article's ORIGIN.md. Other releases of the language data
# may word a sentence differently; the kept files were made with those of Debian 12.
set -euo pipefail
export LC_ALL=C.UTF-8

# article, then the engine modes in the order they run
articles='
pt-en/reservoir-rain     pt-es spa-eng_US
es-en/blueberry-exports  spa-eng_US
fr-en/medical-bus        fr-es spa-eng_US
en-es/cold-reef          eng-spa
es-pt/left-handed-final  es-pt_BR
es-fr/bell-museum        es-fr
en-ca/night-tram         eng-cat
es-it/bread-festival     spa-ita
'

overwrite=no
if [ "${1:-}" = '--overwrite' ]; then
  overwrite=yes
  shift
fi
corpus=$(cd "$(dirname "$0")" && pwd)
results=${1:-$(mktemp -d)}

if ! command -v apertium > /dev/null; then
  echo 'apertium is not installed; on Debian: apt-get install' \
    'apertium apertium-eng-cat apertium-eng-spa apertium-es-pt apertium-fr-es apertium-spa-ita' >&2
  exit 2
fi

# Apertium takes typographic quotation marks, apostrophes and no-break spaces for parts of unknown words, so they are made
# plain on the way in. `-u` leaves out its marks on unknown words.
translate() {
  local text
  text=$(sed -e 's/\xc2\xa0\|\xe2\x80\xaf/ /g' -e 's/« */"/g' -e 's/ *»/"/g' -e 's/[“”]/"/g' -e "s/’/'/g")
  local mode
  for mode in "$@"; do
    text=$(apertium -u "$mode" <<< "$text")
  done
  printf '%s\n' "$text"
}

grep . <<< "$articles" | while read -r article modes; do
  source=$(echo "$corpus/$article"/source.*.txt)
  kept=$(echo "$corpus/$article"/hypothesis.*.txt)
  result="$results/$article/$(basename "$kept")"
  mkdir -p "$(dirname "$result")"
  # shellcheck disable=SC2086 # the modes are separate words
  translate $modes < "$source" > "$result"
  echo "== $article ($modes)"
  diff -u --label 'engine' --label 'kept' "$result" "$kept" || true
  if [ "$overwrite" = yes ]; then
    cp "$result" "$kept"
  fi
done
echo "Engine output is in $results"
