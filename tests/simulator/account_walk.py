#!/usr/bin/env python3
"""An independent client for what is no instance: keys, team, templates, volumes, serverless, money, webhooks.

The standard library alone, written from Vast.ai's public documentation. Usage: account_walk.py BASE_URL KEY
"""
import json
import sys
import urllib.error
import urllib.parse
import urllib.request

BASE, KEY = sys.argv[1], sys.argv[2]


def advance(seconds):
    request = urllib.request.Request(BASE + "/simulator/clock", data=json.dumps({"advance_seconds": seconds}).encode(), method="POST")
    urllib.request.urlopen(request, timeout=60).read()


def call(method, path, body=None, query=None, key=KEY, expect=200):
    """The answer as JSON; any other status than `expect` fails. Too often: waits as the answer says."""
    url = BASE + path
    if query:
        url += "?" + urllib.parse.urlencode({n: v if isinstance(v, str) else json.dumps(v) for n, v in query.items()})
    headers = {"Accept": "application/json", "Authorization": "Bearer " + key}
    data = None
    if body is not None or method != "GET":
        data = json.dumps(body if body is not None else {}).encode()
        headers["Content-Type"] = "application/json"
    for _ in range(40):
        try:
            with urllib.request.urlopen(urllib.request.Request(url, data=data, headers=headers, method=method), timeout=20) as answer:
                status, text = answer.status, answer.read()
        except urllib.error.HTTPError as error:
            status, text = error.code, error.read()
        if status == 429 and expect != 429:
            advance(3)
            continue
        assert status == expect, (method, path, status, text)
        return json.loads(text)
    raise AssertionError("always too often: " + path)


# A key that may look at instances and nothing else.
made = call("POST", "/api/v0/auth/apikeys/", {"name": "observer", "permissions": {"api": {"instance_read": {}}}})
observer = made["key"]
assert call("GET", "/api/v1/instances/", key=observer)["instances"] == []
for path in ("/api/v0/users/current/", "/api/v0/charges/"):
    try:
        call("GET", path, key=observer)
        raise SystemExit(path + " should have been refused")
    except AssertionError as refused:
        assert refused.args[0][2] in (401, 403), refused
assert any(row["name"] == "observer" and "key" not in row for row in call("GET", "/api/v0/auth/apikeys/")["apikeys"])
assert isinstance(call("DELETE", "/api/v0/auth/apikeys/%d/" % made["id"]), str)
call("GET", "/api/v1/instances/", key=observer, expect=404)

# A template is found by its hash until it is edited.
template = call("POST", "/api/v0/template/", {"name": "ours", "image": "ubuntu", "private": True})["template"]
edited = call("PUT", "/api/v0/template/", {"hash_id": template["hash_id"], "name": "ours", "image": "ubuntu", "tag": "24.04"})["template"]
assert edited["id"] == template["id"] and edited["hash_id"] != template["hash_id"]
found = call("GET", "/api/v0/template/", query={"select_cols": ["*"], "select_filters": {"name": {"eq": "ours"}}})
assert [row["hash_id"] for row in found["templates"]] == [edited["hash_id"]]
call("DELETE", "/api/v0/template/", {"template_id": edited["id"]})

# Variables and ssh keys.
call("POST", "/api/v0/secrets/", {"key": "A", "value": "b"})
assert call("GET", "/api/v0/secrets/")["secrets"] == {"A": "b"}
call("GET", "/api/v0/ssh/", expect=404)
call("POST", "/api/v0/ssh/", {"ssh_key": "ssh-ed25519 AAAA me"})
key = call("GET", "/api/v0/ssh/")[0]
assert isinstance(key["created_at"], (int, float))
call("DELETE", "/api/v0/ssh/%d/" % key["id"])

# A volume and an endpoint spend by themselves.
offer = call("POST", "/api/v0/volumes/search/", {"disk_space": {"gte": 20}, "order": [["storage_cost", "asc"]], "limit": 3})["offers"][0]
assert call("PUT", "/api/v0/volumes/", {"id": offer["id"], "size": 20, "name": "data"})["volume_name"]
call("POST", "/api/v0/endptjobs/", {"endpoint_name": "llm", "cold_workers": 1, "max_workers": 3})
endpoint = call("GET", "/api/v0/endptjobs/")["results"][0]
call("POST", "/api/v0/workergroups/", {"endpoint_name": "llm", "template_hash": "x"})
before = call("GET", "/api/v0/users/current/")
advance(30 * 3600)
after = call("GET", "/api/v0/users/current/")
spent = before["balance"] + before["credit"] - after["balance"] - after["credit"]
assert spent > 0.21 * 29, spent
call("DELETE", "/api/v0/endptjobs/%d/" % endpoint["id"])
volume = call("GET", "/api/v0/volumes/", query={"owner": "me", "type": "all_volume"})["volumes"][0]
call("DELETE", "/api/v0/volumes/", query={"id": volume["id"]})
rows = call("GET", "/api/v0/charges/", query={"select_filters": {"day": {"gte": 0, "lte": 4 * 10 ** 9}}, "limit": 500})["results"]
assert {row["type"] for row in rows} == {"volume", "serverless"}, rows

# A job is made once; a webhook shows its secret once.
job = {"api_endpoint": "/api/v0/instances/5/", "request_method": "PUT", "request_body": {"state": "stopped", "instance_id": 5},
       "frequency": "DAILY", "day_of_the_week": None, "hour_of_the_day": 18, "instance_id": 5}
call("POST", "/api/v0/commands/schedule_job/", job)
again = call("POST", "/api/v0/commands/schedule_job/", job, expect=422)
call("PUT", "/api/v0/commands/schedule_job/%d/" % again["scheduled_job_id"], job)
hook = call("POST", "/api/v0/webhooks/", {"name": "b", "webhook_url": "https://broker.example/", "event_types": ["client:low_credit"]})
assert hook["webhook_secret"] and "webhook_secret" not in call("GET", "/api/v0/webhooks/")["webhooks"][0]
assert call("GET", "/api/v0/notification-types/")["notification_types"]

# Prices of today and of the month behind.
figures = call("GET", "/api/v0/metrics/gpu/current/", query={"verified": "yes", "hosting_type": "all", "num_gpus": "all"})["gpus"]
assert all(row["price_p10"] <= row["price_median"] <= row["price_p90"] for row in figures) and figures

# A team is another account behind the same key.
mine = call("GET", "/api/v0/users/current/")["id"]
call("POST", "/api/v0/team/", {"team_name": "lab", "transfer_credit": 100})
assert call("GET", "/api/v0/users/current/")["id"] != mine
call("POST", "/api/v0/team/roles/", {"name": "night", "permissions": {"api": {"instance_read": {}}}})
role = [row for row in call("GET", "/api/v0/team/roles-full/") if row["name"] == "night"][0]
assert isinstance(call("PUT", "/api/v0/team/roles/%d/" % role["id"], {"name": "day", "permissions": role["permissions"]}), str)
call("DELETE", "/api/v0/team/roles/day/")
call("POST", "/api/v0/team/invite/", query={"email": "a@example.com", "role": "member"})
call("POST", "/api/v0/team/invite/", query={"email": "a@example.com", "role": "member"}, expect=429)
assert [row["roles"] for row in call("GET", "/api/v0/team/members/")] == [["owner"]]
print("walked", len(rows), "charges", len(figures), "GPU models")
