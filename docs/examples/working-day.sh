#!/usr/bin/env bash
# A working day at the allocation office of the sample municipality Fjordvik, over HTTP: the registers are
# filled, a case is assessed, the day's run is ordered, people decide on what it proposes, letters go out, someone
# complains, and the next day's run honours all of it. It stops with a message where anything is otherwise than
# told here.
#
#   mvn                               # in another window; prints the address
#   docs/examples/working-day.sh [address]
#
# It needs bash, curl and jq. A day can be worked once: for another one, start with an empty --romslig.home.
# Elsewhere than on your own machine, give tokens as whole Authorization headers in ROMSLIG_CASEWORKER and
# ROMSLIG_ADMINISTRATOR (and ROMSLIG_MANAGER), and the snapshot of a town of your own in ROMSLIG_SNAPSHOT.
set -euo pipefail

base=${1:-http://127.0.0.1:8080}
demo() { printf 'Basic %s' "$(printf 'fjordvik-%s:demo' "$1" | base64)"; }
caseworker=${ROMSLIG_CASEWORKER:-$(demo caseworker)}
administrator=${ROMSLIG_ADMINISTRATOR:-$(demo administrator)}
manager=${ROMSLIG_MANAGER:-$(demo manager)}
today=2026-11-23
tomorrow=2026-11-24

say() { printf '\n%s\n' "$*"; }
stop() { printf 'STOPPED: %s\n' "$*" >&2; exit 1; }

# ask METHOD PATH BODY [curl arguments]: prints the answer; anything but success stops the day.
ask() {
  local method=$1 path=$2 body=$3 answer
  shift 3
  answer=$(curl -sS -X "$method" -H "Authorization: ${as:-$caseworker}" -H 'Content-Type: application/json' \
    --data-binary "$body" -w '\n%{http_code}' "$@" "$base$path")
  case ${answer##*$'\n'} in
    2*) printf '%s' "${answer%$'\n'*}" ;;
    *) stop "$method $path: ${answer##*$'\n'} ${answer%$'\n'*}" ;;
  esac
}
get() { ask GET "$1" ''; }

# refused CODE METHOD PATH BODY [curl arguments]: demands that it is not done, and why.
refused() {
  local code=$1 method=$2 path=$3 body=$4 type
  shift 4
  type=$(curl -sS -X "$method" -H "Authorization: $caseworker" -H 'Content-Type: application/json' \
    --data-binary "$body" "$@" "$base$path" | jq -r .type)
  [ "$type" = "urn:romslig:problem:$code" ] || stop "$path: expected $code, got $type"
  echo "  refused, as it should be: $code"
}

# holds WHAT JSON FILTER: demands that the filter is true of it.
holds() { jq -e "$3" <<<"$2" >/dev/null || stop "$1"; }

# all PATH: the items of every page.
all() {
  local page=0 found items='[]'
  while :; do
    found=$(get "$1?size=100&page=$page")
    items=$(jq -cs '.[0] + (.[1] | .items // .cases)' <<<"$items $found")
    page=$((page + 1))
    [ "$(jq length <<<"$items")" -lt "$(jq .total <<<"$found")" ] || break
  done
  printf '%s' "$items"
}

# run_of DAY: orders a run from the registers and waits for its proposal; prints the run.
run_of() {
  local run state
  run=$(ask POST /api/v1/register-runs "{\"asOf\": \"$1\", \"steps\": 100}")
  while :; do
    state=$(get "$(jq -r .links.run <<<"$run")" | jq -r .state)
    case $state in
      DONE) break ;;
      FAILED | STOPPED) stop "the run of $1 is $state" ;;
    esac
    sleep 1
  done
  get "$(jq -r .links.self <<<"$run")"
}

# item KIND ID: the item of the day's run about a case, a person who moves, a grant or a short stay.
item() {
  all "$run/items" | jq -e --arg kind "$1" --arg id "$2" '.[] | select(.kind == $kind and .refId == $id)' ||
    stop "the run has no item $1 $2"
}

# tag PATH: the entity tag of what is there now.
tag() {
  curl -sS -o /dev/null -D - -H "Authorization: $caseworker" "$base$1" | tr -d '\r' | sed -n 's/^[Ee][Tt]ag: //p'
}

# key: what makes a request one that is done once.
key() { printf 'Idempotency-Key: day-%s-%s-%s' "$RANDOM" "$RANDOM" "$RANDOM"; }

# person CODE: what the register knows.
person() {
  local found
  found=$(ask POST /api/v1/persons/search "{\"code\": \"$1\"}")
  jq -e '.[0]' <<<"$found" || stop "no person $1"
}

# named CODE WRITTEN_FORM: registers what letters need, of a person whose name is invented.
named() {
  local found path
  found=$(person "$1") || exit 1
  path=/api/v1/persons/$(jq -r .id <<<"$found")
  ask PUT "$path" "$(jq -c --arg form "$2" '{birthDate, sex, residentSince, lat, lon, requiredFeatures,
    acceptsSharedRoom, dementiaDiagnosis, cognitiveImpairment, shelteringBehaviours,
    letters: {name: "Prøve \(.code)", address: "Storgata 5\n6999 Fjordvik", letterLanguage: $form}}' <<<"$found")" \
    -H "If-Match: $(tag "$path")" >/dev/null
}

# letters OF BODY: drafts the letters of a decision, case or complaint, approves and sends them; prints them.
letters() {
  local sent='[]' letter path
  while read -r letter; do
    path=$(jq -r .links.self <<<"$letter")
    letter=$(ask POST "$path/approve" '' -H "If-Match: \"$(jq .version <<<"$letter")\"")
    letter=$(ask POST "$path/send" '{}' -H "If-Match: \"$(jq .version <<<"$letter")\"")
    curl -sS -H "Authorization: $caseworker" -o "$folder/letter.pdf" "$base$(jq -r .links.pdf <<<"$letter")"
    [ "$(head -c 5 "$folder/letter.pdf")" = %PDF- ] || stop "$path is no PDF"
    [ "$(sha256sum <"$folder/letter.pdf" | cut -d' ' -f1)" = "$(jq -r .approved.sha256 <<<"$letter")" ] ||
      stop "$path is not what was approved"
    jq -r '"  \(.kind) to \(.recipient), \(.writtenForm): \(.state)"' <<<"$letter" >&2
    sent=$(jq -cs '.[0] + [.[1]]' <<<"$sent $letter")
  done < <(ask POST "$1/letters" "$2" -H "$(key)" | jq -c '.[]')
  [ "$sent" != '[]' ] || stop "$1 has no letters"
  printf '%s' "$sent"
}

# decide ITEM VERB BODY: an act on an item as it stands now; prints the decision.
decide() {
  ask POST "$(jq -r .links.self <<<"$1")/$2" "$3" \
    -H "If-Match: \"$(jq .version <<<"$1")\"" -H "$(key)"
}

# course THING COMMAND BODY: a step of a decision or an offer as it stands now.
course() {
  ask POST "$(jq -r .links.self <<<"$1")/$2" "$3" -H "If-Match: \"$(jq .version <<<"$1")\""
}

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
decisions='[]'
keep() { decisions=$(jq -cs '.[0] + [.[1]]' <<<"$decisions $1"); }

say '1. The registers'
open=$(all /api/v1/cases | jq length)
if [ "$open" = 0 ]; then
  town=${ROMSLIG_SNAPSHOT:-}
  if [ -z "$town" ]; then
    town=$folder/town.json
    "$(dirname "$0")"/../../bin/romslig sample fjordvik --seed 1 >"$town"
  fi
  as=$administrator ask POST '/api/v1/register-imports/snapshot?dryRun=true' "@$town" | jq -c .counts
  as=$administrator ask POST /api/v1/register-imports/snapshot "@$town" >/dev/null
fi
echo "  $(all /api/v1/cases | jq length) open cases"

say '2. A case is assessed: lower steps were tried before a dwelling with staff day and night (HDO-08)'
case_id=$(all /api/v1/cases | jq -r '.[] | select(.code == "C9") | .id')
assessed=$(ask POST "/api/v1/cases/$case_id/facts" "{\"rule\": \"HDO-08\", \"met\": true, \"on\": \"$today\"}" \
  -H "If-Match: $(tag "/api/v1/cases/$case_id")")
holds 'the fact is registered' "$assessed" '.facts | any(.rule == "HDO-08" and .met)'

say '   and the move of a resident is asked for anew: nobody has been heard about it yet'
mover=$(person P12 | jq -r .id)
before=$(all /api/v1/relocations | jq -ec --arg who "$mover" 'map(select(.personId == $who)) | first')
move=/api/v1/relocations/$(jq -r .id <<<"$before")
ask POST "$move/end" "{\"on\": \"$today\"}" -H "If-Match: $(tag "$move")" >/dev/null
asked=$(ask POST /api/v1/relocations "$(jq -c '{personId, since, move: {targetCareForms, mandatory, initiative, needClass,
  needScore, reason: "The ward can no longer look after the resident safely."}}' <<<"$before")" -H "$(key)")
holds 'it begins without a hearing' "$asked" '.heard | not'
move=/api/v1/relocations/$(jq -r .id <<<"$asked")

say '3. What letters need: who sends them, who signs, and to whom'
as=$administrator ask PUT /api/v1/letter-settings '{"office": "Tildelingskontoret",
  "addressLines": ["Rådhusgata 1", "6999 Fjordvik"], "telephone": "57 00 00 00", "county": "Vestland",
  "housingOffice": "Bustadavdelinga"}' >/dev/null
ask PUT /api/v1/letter-settings/signature '{"name": "Kari Eksempel", "title": "saksbehandler"}' | jq -c .

say "4. The run of $today"
first=$(run_of "$today")
run=$(jq -r .links.self <<<"$first")
holds 'people may decide from it' "$first" .isDecidable
echo "  $(all "$run/items" | jq length) items to decide on"

say '5. Five are accepted as proposed'
for id in C7 C28 C25 C18 C9; do
  decision=$(decide "$(item PLACEMENT "$id")" accept '')
  holds "$id is in force" "$decision" '.state == "IN_FORCE"'
  jq -r '"  " + (.items[0] | "\(.unit) from \(.from)")' <<<"$decision"
  keep "$decision"
done

say '6. A couple is placed, both together'
decision=$(decide "$(item PLACEMENT C1)" accept '')
holds 'both have a place' "$decision" '.items | length >= 2'
jq -r '.items[] | "  \(.kind) \(.unit) from \(.from)"' <<<"$decision"
keep "$decision"

say '7. Two residents change places, once both have been heard'
swap=$(item RELOCATION P81)
holds 'nobody moves unheard (FL-02)' "$swap" '.blockedBy == ["FL-02"]'
refused not-executable POST "$(jq -r .links.self <<<"$swap")/accept" '' \
  -H "If-Match: \"$(jq .version <<<"$swap")\"" -H "$(key)"
ask POST "$move/hear" \
  "{\"on\": \"$today\", \"heard\": [\"RESIDENT\", \"NEXT_OF_KIN\"], \"agrees\": true}" \
  -H "If-Match: $(tag "$move")" | jq -r '"  heard, agrees: \(.agrees)"'
moved=$(decide "$(item RELOCATION P81)" accept '')
holds 'both move' "$moved" '.items | length == 2'
jq -r '.items[] | "  \(.unit) from \(.from)"' <<<"$moved"
keep "$moved"

say '8. Another place than proposed, after its price was seen'
chosen=$(item PLACEMENT C23)
reason='"reasonCode": "NEAR_FAMILY", "reason": "The ward knows the resident from earlier stays."'
refused price-demanded POST "$(jq -r .links.self <<<"$chosen")/choose" "{$reason}" \
  -H "If-Match: \"$(jq .version <<<"$chosen")\"" -H 'Idempotency-Key: without-price'
price=$(ask POST "$(jq -r .links.self <<<"$chosen")/prices?wait=120" '{"unit": "U71", "from": "2026-11-29"}')
holds 'no hard rule is broken' "$price" .price.isAllowed
jq -r '.price | "  proposed \(.proposed.unitId); would lose: \([.loses[].refId] | join(", "))"' <<<"$price"
decision=$(decide "$chosen" choose \
  "{$reason, \"price\": $(jq -c '{id, hash}' <<<"$price")}")
holds 'the chosen place is given' "$decision" '.items[0].unit == "U71"'
keep "$decision"
loser=$(item PLACEMENT "$(jq -r '[.price.loses[].refId][0]' <<<"$price")")
refused place-taken POST "$(jq -r .links.self <<<"$loser")/accept" '' \
  -H "If-Match: \"$(jq .version <<<"$loser")\"" -H 'Idempotency-Key: too-late'

say '9. A place is offered and declined'
decision=$(decide "$(item PLACEMENT C5)" accept '')
offer=$(course "$decision" offer '{"answerBy": "2099-01-01"}' | jq -c '.[0]')
offer=$(course "$offer" decline '{"reasonCode": "NEAR_FAMILY"}')
holds 'the offer is declined' "$offer" '.state == "DECLINED"'
declined=$(jq -r .unit <<<"$offer")
echo "  $declined is free again and not proposed to C5 any more"

say '10. The rotation plan of respite stays is published'
keys=$(all "$run/items" | jq -c '[.[] | select(.kind == "RESPITE" and .state == "OPEN") | .key][:6]')
plan=$(ask POST "$run/publish-stays" "{\"items\": $keys}" -H "$(key)")
holds 'all of them' "$plan" '.items | length == 6'
keep "$plan"

say '11. Letters: a place, a move, respite, the waitlist; approved as PDF, and printed'
considered='"considered": [{"measure": "HELP_AT_HOME", "result": "TRIED"}]'
placed=$(jq -c '.[1]' <<<"$decisions")
named "$(item PLACEMENT C28 | jq -r .person)" nb
sent=$(letters "$(jq -r .links.self <<<"$placed")" \
  "{\"about\": [{\"item\": $(jq .items[0].key <<<"$placed"), \"appliedFor\": \"LONG_TERM_SOMATIC\", $considered}]}")
holds 'it tells of the place' "$sent" 'map(.kind) == ["PLACE_GRANTED"]'
named P81 nn
named P12 nb
sent=$(letters "$(jq -r .links.self <<<"$moved")" \
  "$(jq -c --arg day "$today" '{about: [.items[] | {item: .key, heardOn: $day}]}' <<<"$moved")")
holds 'each of the two is told of their own move' "$sent" 'map(.kind) == ["MOVED", "MOVED"]'
stay=$(jq -c '.items[0]' <<<"$plan")
guest=$(all "$run/items" | jq -r --argjson stay "$stay" '.[] | select(.key == $stay.key) | .person')
named "$guest" nb
ask POST "/api/v1/persons/$(person "$guest" | jq -r .id)/contacts" '{"kind": "CAREGIVER", "name": "Prøve Pårørende",
  "address": "Havnegata 2\n6999 Fjordvik", "letterLanguage": "nn", "getsLetters": true, "isHeard": true,
  "validFrom": "2026-01-01"}' -H "$(key)" >/dev/null
sent=$(letters "$(jq -r .links.self <<<"$plan")" \
  "{\"about\": [{\"item\": $(jq .key <<<"$stay"), \"receivedOn\": \"2026-05-04\"}]}")
holds 'the caregiver gets a copy' "$sent" 'map(.recipient) | sort == ["CAREGIVER", "CONCERNED"]'
on_list=$(all /api/v1/cases | jq -c '[.[] | select(.status == "WAITLIST")]')
waiting=$(all "$run/items" | jq -ec --argjson on_list "$on_list" \
  'map(select(.kind == "UNPLACED" and (.refId | IN($on_list[].code)))) | first') || stop 'nobody waits'
named "$(jq -r .person <<<"$waiting")" nb
case_id=$(jq -r --arg code "$(jq -r .refId <<<"$waiting")" '.[] | select(.code == $code) | .id' <<<"$on_list")
sent=$(letters "/api/v1/cases/$case_id" \
  "{\"appliedFor\": \"LONG_TERM_SOMATIC\", \"meanwhile\": [\"HOME_NURSING\", \"SAFETY_ALARM\"], $considered}")
holds 'it tells of the waitlist' "$sent" 'map(.kind) == ["ON_WAITLIST"]'

say '12. Someone complains of the place; the municipality keeps to it, and the body gets the case'
complaint=$(ask POST /api/v1/complaints "{\"decision\": $(jq .id <<<"$placed"), \"complainant\": \"PARTY\",
  \"receivedOn\": $(jq .decidedOn <<<"$placed"), \"says\": \"Would rather live nearer to the church.\"}" -H "$(key)")
holds 'it comes in time, from someone who may complain' "$complaint" '.mayComplain and (.isLate | not)'
jq -r '.deadline | "  \(.track), \(.weeks) weeks, until \(.lastDay)"' <<<"$complaint"
on="\"on\": $(jq .decidedOn <<<"$placed")"
complaint=$(course "$complaint" commands "{\"command\": \"NOT_UPHOLD\", $on, \"reason\": \"No ward there is free.\"}")
about=$(jq -r .links.self <<<"$complaint")
sent=$(letters "$about" '{"ownWords": "Vi har sett på saken på nytt."}')
holds 'it tells what came of it' "$sent" 'map(.kind) == ["COMPLAINT_DECIDED"]'
complaint=$(course "$complaint" commands "{\"command\": \"FORWARD\", $on}")
replay=$(ask POST "$about/replay?wait=120" '')
holds 'the decision is found and made again' "$replay" '.isKept and .isIdentical'
question=$(ask POST "$about/smallest-change?wait=120" '')
holds 'it is known what would have changed it' "$question" .isReady
jq -r '.answer.sentences.en[] | "  " + .' <<<"$question"

say "13. The run of $tomorrow honours all of it"
next=$(run_of "$tomorrow")
holds "it comes from today's proposal" "$next" ".previous == $(jq .id <<<"$first")"
run_path=$(jq -r .links.run <<<"$next")
snapshot=$(get "$run_path/snapshot")
proposal=$(get "$run_path/proposal")
holds 'its audit found nothing' "$proposal" '.certificate.violations | length == 0'
while read -r unit from; do
  holds "$unit from $from is kept" "$snapshot" \
    ".commitments + .occupancies + [.respiteGrants[].published[]?] | any(.unitId == \"$unit\" and .from == \"$from\")"
done < <(jq -r '.[].items[] | select(.unit) | "\(.unit) \(.from)"' <<<"$decisions")
holds 'what was declined stays declined' "$snapshot" \
  ".cases[] | select(.id == \"C5\") | .declined | index(\"$declined\") != null"
refused superseded POST "$run/items/placements-1/accept" '' -H 'If-Match: "0"' -H 'Idempotency-Key: yesterday'

say '14. Each decision is found again: its run, replayed, proposes the same'
for id in $(jq -r '[.[].basis.run] | unique | .[]' <<<"$decisions"); do
  replay=$(ask POST "/api/v1/runs/$id/replay?wait=120" '')
  holds "run $id replays to the same proposal" "$replay" .replay.identical
done
echo "  $(jq length <<<"$decisions") decisions"

say '15. What the manager sees: sums only, of periods that are over'
as=$manager ask GET '/api/v1/reports/overrides?month=2025-10' '' | jq -c .
as=$manager ask GET '/api/v1/reports/equity?from=2025-07-01' '' | jq -c .all

say 'The day is done.'
