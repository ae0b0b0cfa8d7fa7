#!/usr/bin/env python3
"""An independent client: the standard library alone, written from Vast.ai's public documentation.

Walks search -> create -> list -> stop -> destroy -> charges and compares the charges with the simulator's truth.
Usage: client_walk.py BASE_URL KEY
"""
import decimal
import json
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

BASE, KEY = sys.argv[1], sys.argv[2]


def call(method, path, body=None, query=None, key=KEY):
    url = BASE + path
    if query:
        url += "?" + urllib.parse.urlencode({n: v if isinstance(v, str) else json.dumps(v) for n, v in query.items()})
    headers = {"Accept": "application/json"}
    if key:
        headers["Authorization"] = "Bearer " + key
    data = None
    if body is not None:
        data = json.dumps(body).encode()
        headers["Content-Type"] = "application/json"
    for _ in range(40):
        request = urllib.request.Request(url, data=data, headers=headers, method=method)
        try:
            with urllib.request.urlopen(request, timeout=20) as answer:
                assert answer.headers["Content-Type"] == "application/json", answer.headers["Content-Type"]
                return json.loads(answer.read(), parse_float=decimal.Decimal)
        except urllib.error.HTTPError as error:
            if error.code != 429:
                raise
            advance(3)
    raise AssertionError("always too often: " + path)


def advance(seconds):
    request = urllib.request.Request(BASE + "/simulator/clock", data=json.dumps({"advance_seconds": seconds}).encode(), method="POST")
    urllib.request.urlopen(request, timeout=60).read()


def instances():
    rows, token = [], None
    while True:
        query = {"limit": 25, "order_by": [{"col": "id", "dir": "asc"}]}
        if token:
            query["after_token"] = token
        page = call("GET", "/api/v1/instances/", query=query)
        rows += page["instances"]
        token = page["next_token"]
        if not token:
            return rows


offers = call("POST", "/api/v0/bundles/", {"rentable": {"eq": True}, "num_gpus": {"eq": "1"}, "verified": {"eq": True},
                                           "order": [["dph_total", "asc"]], "type": "on-demand", "limit": 20,
                                           "allocated_storage": 20}, key=None)["offers"]
assert len(offers) == 20, len(offers)
assert [o["dph_total"] for o in offers] == sorted(o["dph_total"] for o in offers)
created = call("PUT", "/api/v0/asks/%d/" % offers[0]["id"], {"client_id": "me", "image": "pytorch/pytorch:latest", "disk": 20,
                                                             "label": "walk", "runtype": "ssh", "env": {"A": "b"}})
assert created["success"], created
number = created["new_contract"]
for _ in range(400):
    advance(20)
    mine = [row for row in instances() if row["id"] == number]
    if mine and mine[0]["actual_status"] == "running":
        break
row = mine[0]
assert row["actual_status"] == "running", row["actual_status"]
assert row["label"] == "walk" and ["A", "b"] in row["extra_env"]
assert row["dph_base"] == offers[0]["dph_base"], (row["dph_base"], offers[0]["dph_base"])
assert isinstance(row["start_date"], (int, decimal.Decimal))
one = call("GET", "/api/v0/instances/%d/" % number, query={"owner": "me"})["instances"]
assert one["id"] == number
advance(3 * 3600)
assert call("PUT", "/api/v0/instances/%d/" % number, {"state": "stopped"})["success"]
advance(60)
assert [r for r in instances() if r["id"] == number][0]["cur_state"] == "stopped"
advance(30 * 3600)
assert call("DELETE", "/api/v0/instances/%d/" % number, {})["success"]
assert not [r for r in instances() if r["id"] == number]
advance(5 * 86400)

with urllib.request.urlopen(BASE + "/simulator/truth", timeout=60) as answer:
    truth = json.loads(answer.read())
contract = [c for c in truth["contracts"] if c["id"] == number][0]
rows = call("GET", "/api/v0/charges/", query={"select_filters": {"day": {"gte": 0, "lte": int(time.time()) + 10 ** 9}},
                                              "latest_first": False, "limit": 500})["results"]
rows = [r for r in rows if r["source"] == "instance-%d" % number]
assert len(rows) == len(contract["days"]) and rows, (len(rows), len(contract["days"]))
cent = decimal.Decimal("0.001")
for r in rows:
    day = contract["days"][time.strftime("%Y-%m-%d", time.gmtime(int(r["start"])))]
    assert decimal.Decimal(day["charged"]) == r["amount"], (day, r["amount"])
    assert abs(decimal.Decimal(day["total"]) - r["amount"]) <= cent / 2
    assert r["items"] and r["metadata"]["label"] == "walk"
user = call("GET", "/api/v0/users/current/")
decimal.getcontext().prec = 40
spent = sum((decimal.Decimal(d["total"]) for c in truth["contracts"] for d in c["days"].values()), decimal.Decimal(0))
assert decimal.Decimal(user["balance"]) + decimal.Decimal(user["credit"]) + spent == 10000, (user["balance"], user["credit"], spent)
for path, key, status in (("/api/v1/instances/", None, 403), ("/api/v1/instances/", "wrong", 404), ("/api/v0/nothing/", KEY, 404)):
    try:
        call("GET", path, key=key)
        raise SystemExit("%s should have been refused" % path)
    except urllib.error.HTTPError as error:
        assert error.code == status, (path, error.code)
print("walked", number, len(rows), "days", spent)
