#!/usr/bin/env bash
# A patient journal's day with the sample municipality Fjordvik, over FHIR: it tells who applies, how they are assessed,
# who is ready for discharge, who is a couple, who has come, is away and has died; the office runs the day and decides;
# the journal reads what came of it. Done twice, the second time changes nothing. It stops with a message where
# anything is otherwise than told here.
#
#   mvn                               # in another window; prints the address
#   docs/examples/journal-day.sh [address]
#
# It needs bash, curl and jq. Elsewhere than on your own machine, give tokens as whole Authorization headers in
# ROMSLIG_EPJ, ROMSLIG_CASEWORKER and ROMSLIG_ADMINISTRATOR, and the snapshot of a town of your own in ROMSLIG_SNAPSHOT.
# The persons are invented, and their national numbers are of the synthetic series.
set -euo pipefail

base=${1:-http://127.0.0.1:8080}
demo() { printf 'Basic %s' "$(printf 'fjordvik-%s:demo' "$1" | base64)"; }
journal=${ROMSLIG_EPJ:-$(demo epj)}
caseworker=${ROMSLIG_CASEWORKER:-$(demo caseworker)}
administrator=${ROMSLIG_ADMINISTRATOR:-$(demo administrator)}
today=2026-11-23
own=http://journal.example

say() { printf '\n%s\n' "$*"; }
stop() { printf 'STOPPED: %s\n' "$*" >&2; exit 1; }
holds() { jq -e "$3" <<<"$2" >/dev/null || stop "$1: $(jq -c . <<<"$2")"; }

# ask WHO METHOD PATH BODY [curl arguments]: prints the answer; anything but success stops the day.
ask() {
  local who=$1 method=$2 path=$3 body=$4 answer
  shift 4
  answer=$(curl -sS -X "$method" -H "Authorization: $who" -H "Content-Type: ${form:-application/json}" \
    --data-binary "$body" -w '\n%{http_code}' "$@" "$base$path")
  case ${answer##*$'\n'} in
    2*) printf '%s' "${answer%$'\n'*}" ;;
    *) stop "$method $path: ${answer##*$'\n'} ${answer%$'\n'*}" ;;
  esac
}

# What the journal reads and writes.
read_fhir() { curl -sS --fail-with-body -H "Authorization: $journal" "$base/fhir/r4/$1" || stop "$1"; }
found() { read_fhir "$1" | jq -c '[.entry[]?.resource]'; }
fhir() { form=application/fhir+json ask "$journal" "$@"; }

# search TYPE PARAMETERS: by POST, so that no number stands in an address.
search() {
  form=application/x-www-form-urlencoded ask "$journal" POST "/fhir/r4/$1/_search" "$2" | jq -c '[.entry[]?.resource]'
}

# tell NAME RESOURCE...: a message; its answer must be that it is done.
tell() {
  local name=$1 message
  shift
  message=$(printf '%s\n' "$@" | jq -cs --arg name "$name" --arg own "$own" '{
    resourceType: "Bundle", type: "message", timestamp: "2026-11-23T06:30:00Z",
    identifier: {system: "\($own)/message", value: $name},
    entry: ([{resource: {resourceType: "MessageHeader", source: {endpoint: $own},
      eventCoding: {system: "urn:romslig:code:message", code: "tell"}}}] + map({resource: .}))}')
  answer=$(fhir POST '/fhir/r4/$process-message' "$message")
  holds "$name is done" "$answer" '.entry[0].resource.response.code == "ok"'
  echo "  told: $name"
}

# patient NAME NUMBER GIVEN BORN: someone the journal knows.
patient() {
  jq -nc --arg own "$own" --arg id "$1" --arg number "$2" --arg given "$3" --arg born "$4" '{resourceType: "Patient",
    identifier: [{system: "urn:oid:2.16.578.1.12.4.1.4.1", value: $number}, {system: "\($own)/patient", value: $id}],
    name: [{family: "Eksempel", given: [$given]}], birthDate: $born,
    address: [{line: ["Storgata 5"], postalCode: "6999", city: "Fjordvik"}]}'
}
named() { jq -nc --arg own "$own" --arg type "$1" --arg id "$2" '{system: "\($own)/\($type)", value: $id}'; }

# application PATIENT WHEREABOUTS: for a nursing-home place.
application() {
  jq -nc --argjson who "$(named patient "$1")" --argjson id "$(named case "$1")" --arg where "$2" '{
    resourceType: "ServiceRequest", status: "active", intent: "proposal", identifier: [$id], authoredOn: "2026-11-16",
    code: {coding: [{system: "urn:oid:2.16.578.1.12.4.1.1.9151", code: "21"}]}, subject: {identifier: $who},
    extension: [{url: "urn:romslig:extension:whereabouts", valueCode: $where},
      {url: "urn:romslig:extension:consent", valueCode: "GIVEN"}]}'
}

# levels PATIENT LEVEL: of all function variables.
levels() {
  local variable
  for variable in HYGIENE DRESSING TOILET EATING INDOOR_MOBILITY OWN_HEALTH MEMORY COMMUNICATION BEHAVIOUR DECISIONS \
    HOUSEWORK COOKING SHOPPING FINANCES OUTDOOR_MOBILITY SOCIAL SIGHT HEARING; do
    jq -nc --argjson who "$(named patient "$1")" --argjson id "$(named observation "$1-$variable")" \
      --arg variable "$variable" --argjson level "$2" '{resourceType: "Observation", status: "final", identifier: [$id],
      code: {coding: [{system: "urn:romslig:code:function-variable", code: $variable}]},
      subject: {identifier: $who}, effectiveDateTime: "2026-11-17", valueInteger: $level}'
  done
}

# change RESOURCE FILTER: reads it, and sends it back as the filter makes it.
change() {
  local path=/fhir/r4/$1 before after
  before=$(read_fhir "$1")
  after=$(jq -c "$2 | del(.meta)" <<<"$before")
  fhir PUT "$path" "$after" -H "If-Match: W/\"$(jq -r .meta.versionId <<<"$before")\"" >/dev/null
}

# What the office does, as in working-day.sh.
office() { ask "$caseworker" "$@"; }
tag() {
  curl -sS -o /dev/null -D - -H "Authorization: $caseworker" "$base$1" | tr -d '\r' | sed -n 's/^[Ee][Tt]ag: //p'
}
key() { printf 'Idempotency-Key: journal-day-%s' "$1"; }
all() {
  local page=0 some items='[]'
  while :; do
    some=$(office GET "$1?size=100&page=$page" '')
    items=$(jq -cs '.[0] + (.[1] | .items // .cases)' <<<"$items $some")
    page=$((page + 1))
    [ "$(jq length <<<"$items")" -lt "$(jq .total <<<"$some")" ] || break
  done
  printf '%s' "$items"
}
step() { office POST "$1/$2" "$3" -H "If-Match: $(tag "$1")" >/dev/null; }

# grant CODE: the office looks at the case, and finds a right to a place.
grant() {
  local about=/api/v1/cases/$1
  step "$about" papers '{"signedOn": "2026-11-16", "consent": "GIVEN", "confirmedOn": "2026-11-17"}'
  step "$about" description "$(office GET "$about" '' | jq -c '{careForms: ["LONG_TERM_SOMATIC"], whereabouts,
    interimService: true, readyFrom}')"
  step "$about" findings '{"kind": "ONLY_SAFE_OFFER", "holds": true, "on": "2026-11-18"}'
  step "$about" facts '{"rule": "LT-07", "met": true, "on": "2026-11-18"}'
  step "$about" commands '{"command": "GRANT_RIGHT", "on": "2026-11-19"}'
}

last_event() { curl -sS -H "Authorization: $journal" "$base/api/v1/events?limit=1" | jq .last; }

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

say '1. The registers'
if [ "$(all /api/v1/cases | jq length)" = 0 ]; then
  town=${ROMSLIG_SNAPSHOT:-}
  if [ -z "$town" ]; then
    town=$folder/town.json
    "$(dirname "$0")"/../../bin/romslig sample fjordvik --seed 1 >"$town"
  fi
  ask "$administrator" POST /api/v1/register-imports/snapshot "@$town" >/dev/null
fi
before=$(last_event)

say '2. What the journal tells by messages: who they are, a couple, applications, assessments'
kari=$(patient kari 11823802260 Kari 1938-02-11)
tell kari "$kari"
tell ola "$(patient ola 03893600336 Ola 1936-09-03)"
tell per "$(patient per 27844102580 Per 1941-04-27)"
tell couple "$(jq -nc --argjson who "$(named patient kari)" --argjson id "$(named partner kari-ola)" '{
  resourceType: "RelatedPerson", patient: {identifier: $who},
  identifier: [$id, {system: "urn:oid:2.16.578.1.12.4.1.4.1", value: "03893600336"}],
  relationship: [{coding: [{system: "http://terminology.hl7.org/CodeSystem/v3-RoleCode", code: "DOMPART"}]}]}')"
tell kari-applies "$(application kari HOME)"
tell per-is-ready-for-discharge \
  "$(application per HOSPITAL_READY | jq -c '.occurrencePeriod = {start: "2026-11-22"}')"
mapfile -t assessed < <(levels kari 5)
tell kari-is-assessed "${assessed[@]}"
mapfile -t assessed < <(levels per 4)
tell per-is-assessed "${assessed[@]}"
kari_id=$(search Patient "identifier=$own/patient|kari" | jq -er '.[0].id') || stop 'Kari is not known'
ola_id=$(search Patient "identifier=$own/patient|ola" | jq -er '.[0].id') || stop 'Ola is not known'
per_id=$(search Patient "identifier=$own/patient|per" | jq -er '.[0].id') || stop 'Per is not known'
holds 'they are a couple' "$(found "RelatedPerson?patient=Patient/$ola_id")" 'length == 1'

say '3. Someone comes for a short stay'
if [ "$(found "Encounter?patient=Patient/$ola_id" | jq length)" = 0 ]; then
  stay=''
  for unit in $(for page in 0 1 2 3 4; do found "Location?_count=50&_offset=$((50 * page))"; done |
    jq -r '.[] | select(any(.type[]?.coding[]?; .code == "SHORT_TERM")) | .id'); do
    stay=$(curl -sS -H "Authorization: $journal" -H 'Content-Type: application/fhir+json' "$base/fhir/r4/Encounter" \
      --data-binary "$(jq -nc --argjson id "$(named stay ola)" --arg who "$ola_id" --arg unit "$unit" '{
        resourceType: "Encounter", status: "in-progress", identifier: [$id], subject: {reference: "Patient/\($who)"},
        class: {system: "http://terminology.hl7.org/CodeSystem/v3-ActCode", code: "NONAC"},
        period: {start: "2026-11-22"}, location: [{location: {reference: "Location/\($unit)"}}]}')")
    [ "$(jq -r .resourceType <<<"$stay")" != Encounter ] || break
  done
fi
stays=$(found "Encounter?patient=Patient/$ola_id")
holds 'Ola is there' "$stays" 'length == 1 and .[0].status == "in-progress"'

say '4. A resident is in hospital for some time, and the place may be lent; another one has died'
residents=()
for n in $(seq 1 200); do
  [ "${#residents[@]}" -lt 2 ] || break
  known=$(search Patient "identifier=urn:romslig:id:person|P$n" | jq -c '.[0] // empty')
  [ -n "$known" ] || continue
  someone=$(jq -r .id <<<"$known")
  if jq -e .deceasedDateTime <<<"$known" >/dev/null || found "Encounter?patient=Patient/$someone" |
    jq -e 'any((.status | IN("in-progress", "onleave")) and (.period | has("end") | not))' >/dev/null; then
    residents+=("$someone")
  fi
done
[ "${#residents[@]}" = 2 ] || stop 'nobody lives anywhere'
away=${residents[0]} dead=${residents[1]}
stay=$(found "Encounter?patient=Patient/$away" |
  jq -er 'map(select(.status | IN("in-progress", "onleave"))) | .[0].id') || stop 'nobody is there to be away'
change "Encounter/$stay" '.status = "onleave" | .statusHistory = [{status: "onleave",
  period: {start: "2026-11-22", end: "2026-12-20"},
  extension: [{url: "urn:romslig:extension:may-be-lent", valueBoolean: true}]}]'
change "Patient/$dead" '.deceasedDateTime = "2026-11-22"'
holds 'the place is free' "$(found "Encounter?patient=Patient/$dead")" \
  'all(.[]; .status | IN("in-progress", "planned", "onleave") | not)'

say '5. The office finds a right to a place, runs the day, decides, offers, and writes'
if [ "$(found "DocumentReference?patient=Patient/$kari_id" | jq length)" = 0 ]; then
  open=$(all /api/v1/cases)
  for who in "$kari_id" "$per_id"; do
    grant "$(jq -er --arg who "$who" '.[] | select(.personId == $who) | .id' <<<"$open")"
  done
  ask "$administrator" PUT /api/v1/letter-settings '{"office": "Tildelingskontoret",
    "addressLines": ["Rådhusgata 1", "6999 Fjordvik"], "telephone": "57 00 00 00", "county": "Vestland",
    "housingOffice": "Bustadavdelinga"}' >/dev/null
  office PUT /api/v1/letter-settings/signature '{"name": "Kari Saksbehandler", "title": "saksbehandler"}' >/dev/null
  run=$(office POST /api/v1/register-runs "{\"asOf\": \"$today\", \"steps\": 100}")
  until [ "$(office GET "$(jq -r .links.run <<<"$run")" '' | jq -r .state)" = DONE ]; do sleep 1; done
  item=$(all "$(jq -r .links.self <<<"$run")/items" | jq -ec --arg who "$kari_id" \
    --argjson code "$(jq --arg who "$kari_id" '.[] | select(.personId == $who) | .code' <<<"$open")" \
    '.[] | select(.kind == "PLACEMENT" and .refId == $code)') || stop 'no place is proposed to Kari'
  decision=$(office POST "$(jq -r .links.self <<<"$item")/accept" '' \
    -H "If-Match: \"$(jq .version <<<"$item")\"" -H "$(key accept)")
  about=$(jq -r .links.self <<<"$decision")
  offer=$(office POST "$about/offer" '{"answerBy": "2099-01-01"}' -H "If-Match: \"$(jq .version <<<"$decision")\"" |
    jq -c '.[0]')
  office POST "$(jq -r .links.self <<<"$offer")/accept" '' -H "If-Match: \"$(jq .version <<<"$offer")\"" >/dev/null
  office POST "$about/letters" "{\"about\": [{\"item\": $(jq .items[0].key <<<"$decision"),
    \"appliedFor\": \"LONG_TERM_SOMATIC\", \"considered\": [{\"measure\": \"HELP_AT_HOME\", \"result\": \"TRIED\"}]}]}" \
    -H "$(key letters)" | jq -c '.[]' | while read -r letter; do
    path=$(jq -r .links.self <<<"$letter")
    letter=$(office POST "$path/approve" '' -H "If-Match: \"$(jq .version <<<"$letter")\"")
    office POST "$path/send" '{}' -H "If-Match: \"$(jq .version <<<"$letter")\"" >/dev/null
  done
fi

say '6. What the journal reads back'
tasks=$(found "Task?patient=Patient/$kari_id")
holds 'the proposal and the decision' "$tasks" 'any(.status | IN("accepted", "completed"))'
jq -r '.[] | "  Task: \(.status)"' <<<"$tasks"
stays=$(found "Encounter?patient=Patient/$kari_id")
holds 'the place that is reserved' "$stays" 'any(.status == "planned")'
jq -r '.[] | "  Encounter: \(.status) from \(.period.start)"' <<<"$stays"
granted=$(found "EpisodeOfCare?patient=Patient/$kari_id")
holds 'the service that is granted' "$granted" 'length > 0'
jq -r '.[] | "  EpisodeOfCare: \(.status)"' <<<"$granted"
letters=$(found "DocumentReference?patient=Patient/$kari_id")
holds 'the letter' "$letters" 'length > 0'
binary=$(jq -r '.[0].content[0].attachment.url' <<<"$letters")
curl -sS -H "Authorization: $journal" -H 'Accept: application/pdf' -o "$folder/letter.pdf" \
  "$base/fhir/r4/${binary#*/fhir/r4/}"
[ "$(head -c 5 "$folder/letter.pdf")" = %PDF- ] || stop 'the letter is no PDF'
echo "  DocumentReference: $(jq -r '.[0].status' <<<"$letters"), $(wc -c <"$folder/letter.pdf") bytes of PDF"

say "The day is done. Events of it: $(($(last_event) - before))"
