#!/usr/bin/env bash
# The main job on the sample marketplace, by bursarctl alone: policy, offers, a refusal, a rental, a month, the invoice, the audit trail.
# usage: packaging/main_job.sh FOLDER_OF_BURSARCTL
set -euo pipefail
bursarctl=$1/bursarctl
out=$(mktemp -d "${TMPDIR:-/tmp}/bursar-sample-XXXXXX")
export BURSAR_LEDGER="sqlite:$out/sample.sqlite"

step() { printf '\n== %s\n' "$1"; }
ctl() { printf '$ bursarctl %s\n' "$*"; "$bursarctl" "$@"; }
# The first value of a field in a JSON answer.
field() { awk -v name="\"$1\":" '$1 == name { value = $0; sub(/^[^:]*: *"?/, "", value); sub(/"?,?$/, "", value); print value; exit }'; }

step "A sample organisation with three teams and three months of history"
ctl sample --seed 1

step "A manager sets what data-science may rent"
ctl policy set data-science max_price_per_hour=0.45 daily_budget=12 --reason "RTX 4090 prices rose"

step "The lead looks at the offers, and at one that is refused"
ctl offers data-science --limit 5
refused=$("$bursarctl" offers data-science --all --json | awk '/"id":/ { gsub(/[^0-9]/, "", $2); id = $2 } /"verdict": "deny"/ { print id; exit }' || true)
[ -n "$refused" ] && { ctl rent data-science --offer "$refused" --image pytorch/pytorch:latest --hours 2 || echo "(refused, as the policy says)"; }

step "The lead rents the cheapest one that is allowed"
offer=$("$bursarctl" offers data-science --limit 1 --json | field id)
ctl rent data-science --offer "$offer" --image pytorch/pytorch:latest --disk 20 --hours 2 --reason "Fine-tuning"

step "A month passes"
ctl sample advance 35d
ctl standing data-science

step "Finance issues last month's invoice"
now=$("$bursarctl" standing data-science --json | field at)
month=$(date -u -d "${now:0:7}-01 -1 month" +%Y-%m)
ctl invoice preview "$month" data-science
ctl invoice issue "$month" data-science
number=$("$bursarctl" invoice list --json | field number)
ctl invoice export "$number" --format pdf --out "$out/invoice.pdf"
ctl invoice export "$number" --format csv --out "$out/invoice.csv"

step "The audit trail shows every step and verifies"
ctl audit list --limit 5
ctl audit verify
ctl audit export --out "$out/audit.jsonl"

step "What the windows look like"
ctl tour --out "$out/windows"

printf '\nEverything is in %s:\n' "$out"
ls "$out"
