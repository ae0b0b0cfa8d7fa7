#!/usr/bin/env python3
"""An independent client that looks whether answers have every documented field, and refusals their documented form.

The standard library alone, written from Vast.ai's public documentation. Usage: shape_walk.py BASE_URL KEY
"""
import json
import sys
import urllib.error
import urllib.parse
import urllib.request

BASE, KEY = sys.argv[1], sys.argv[2]
MONEY = {"day": {"gte": 0, "lte": 4 * 10 ** 9}}


def advance(seconds):
    request = urllib.request.Request(BASE + "/simulator/clock", data=json.dumps({"advance_seconds": seconds}).encode(), method="POST")
    urllib.request.urlopen(request, timeout=60).read()


def call(method, path, body=None, query=None, raw=None, expect=200):
    url = BASE + path
    if query:
        url += "?" + urllib.parse.urlencode({n: v if isinstance(v, str) else json.dumps(v) for n, v in query.items()})
    data = raw if raw is not None or method == "GET" and body is None else json.dumps(body if body is not None else {}).encode()
    headers = {"Authorization": "Bearer " + KEY, "Content-Type": "application/json"}
    for _ in range(20):
        try:
            with urllib.request.urlopen(urllib.request.Request(url, data=data, headers=headers, method=method), timeout=30) as answer:
                status, text = answer.status, answer.read()
        except urllib.error.HTTPError as error:
            status, text = error.code, error.read()
        if status == 429:
            advance(13)
            continue
        assert status == expect, (method, path, status, text)
        return json.loads(text)
    raise AssertionError("always too often: " + path)


def has(row, fields):
    lacking = [field for field in fields.split() if field not in row]
    assert not lacking, lacking


# Offers: the three doors, every field, the arithmetic of section "prices".
query = {"rentable": {"eq": True}, "order": [["dph_total", "asc"]], "limit": 3, "allocated_storage": 40}
offer = call("POST", "/api/v0/bundles/", query)["offers"][0]
has(offer, """id ask_contract_id bundle_id machine_id host_id bundled_results cluster_id num_gpus gpu_name gpu_arch gpu_ram gpu_total_ram
 gpu_frac gpu_ids gpu_lanes pci_gen pcie_bw gpu_mem_bw bw_nvlink gpu_max_power gpu_max_temp gpu_display_active compute_cap cuda_max_good
 driver_version driver_vers total_flops dlperf score dlperf_per_dphtotal flops_per_dphtotal cpu_name cpu_arch cpu_ghz has_avx cpu_cores
 cpu_cores_effective cpu_ram disk_space disk_bw disk_name inet_up inet_down inet_up_cost inet_down_cost internet_up_cost_per_tb
 internet_down_cost_per_tb direct_port_count static_ip public_ipaddr geolocation geolocode dph_base dph_total dph_total_adj
 discounted_dph_total discounted_hourly discount_rate credit_discount_max min_bid storage_cost storage_total_cost avail_vol_ask_id
 avail_vol_dph avail_vol_size vram_costperhour platform_fee reliability reliability2 reliability_mult expected_reliability verification
 vericode is_vm_deverified vms_enabled hosting_type external rentable rented is_bid start_date end_date duration time_remaining
 time_remaining_isbid mobo_name os_version hostname logo webpage resource_type search instance nw_disk_min_bw nw_disk_max_bw""")
assert abs(offer["dph_total"] - (offer["dph_base"] + 40 * offer["storage_cost"] / 720)) < 2e-6
assert abs(offer["dph_total_adj"] - (offer["dph_total"] + offer["inet_up_cost"] + offer["inet_down_cost"])) < 1e-5
assert len(call("GET", "/api/v0/bundles/", query={"q": query})["offers"]) == 3
assert len(call("PUT", "/api/v0/search/asks/", {"select_cols": ["*"], "q": query})["offers"]) == 3
assert all(row["dph_base"] == row["min_bid"] for row in call("POST", "/api/v0/bundles/", {**query, "type": "bid"})["offers"])
assert call("POST", "/api/v0/bundles/", {**query, "id": {"eq": offer["id"]}})["offers"] == []
assert len(call("POST", "/api/v0/bundles/", {**query, "ask_contract_id": {"eq": offer["id"]}})["offers"]) == 1
assert call("POST", "/api/v0/bundles/", {"nonsense": {"eq": 1}}, expect=400)["error"] == "invalid_request"
assert call("GET", "/api/v0/gpu_names/unique/")["gpu_names"] and call("GET", "/api/v0/gpu_types/")["gpu_types"]

# Rented by search; every field of an instance.
number = call("PUT", "/api/v0/launch_instance/", {"image": "ubuntu", "disk": 20, "q": {**query, "type": "on-demand"}})["new_contract"]
for _ in range(200):
    advance(60)
    page = call("GET", "/api/v1/instances/")
    if page["instances"] and page["instances"][0]["actual_status"] == "running":
        break
has(page, "success instances_found total_instances label_counts next_token instances")
has(page["instances"][0], """id machine_id host_id label is_bid dph_base dph_total min_bid storage_cost storage_total_cost disk_space
 inet_up_cost inet_down_cost internet_up_cost_per_tb inet_up_billed inet_down_billed search instance credit_balance credit_discount
 credit_discount_max discount_rate discounted_dph_total discounted_hourly start_date end_date duration uptime_mins client_run_time
 host_run_time time_remaining actual_status intended_status cur_state next_state status_msg image_uuid image_args image_runtype extra_env
 onstart template_id template_hash_id template_name jupyter_token volume_info ssh_host ssh_port ssh_idx machine_dir_ssh_port public_ipaddr
 local_ipaddrs ports direct_port_start direct_port_end direct_port_count gpu_util gpu_temp cpu_util mem_usage mem_limit vmem_usage
 disk_usage disk_util gpu_totalram reliability2 country_code cuda_max_good""")
assert len(call("GET", "/api/v1/instances/", query={"select_filters": {"label": {"eq": None}}})["instances"]) == 1
assert call("GET", "/api/v1/instances/", query={"select_cols": ["id", "nonsense"]})["instances"] == [{"id": number, "nonsense": None}]
call("GET", "/api/v1/instances/", query={"select_filters": {"dph_total": {"gt": 0}}}, expect=400)
assert call("GET", "/api/v1/instances/", query={"after_token": "x"}, expect=400)["error"] == "invalid_token"
has(call("GET", "/api/v0/instances/filters/")["filters"][0], "actual_status gpu_name verification")
path = "/api/v0/instances/%s%d/"
assert call("PUT", path % ("", number), {"label": "x" * 1025}, expect=400)["error"] == "label_too_long"
has(call("PUT", path % ("command/", number), {"command": "ls"}), "result_url writeable_path")
call("PUT", path % ("command/", number), raw=b"ls", expect=483)
has(call("PUT", path % ("request_logs/", number), {"tail": "10"}), "success result_url msg")
assert 0 < call("PUT", path % ("prepay/", number), {"amount": 20.0})["discount_rate"] <= 0.4
call("PUT", path % ("prepay/", number), {"amount": 10 ** 7}, expect=411)
has(call("GET", path % ("balance/", number)), "refundable_deposit total_discount discount_months")
call("POST", path % ("take_snapshot/", number), {"id": number, "personal_repo": "a/b", "container_registry": "docker.io"})
has(call("GET", "/api/v0/instances/pending-price-increases/"), "success count truncated pending_price_increases")
refused = call("PUT", "/api/v0/instances/accept-price-increase/", {"pending_price_increase_id": 1}, expect=404)
assert refused["error"] == "no_pending_price_increase"

# Figures, the account, what it keeps.
has(call("GET", "/api/v0/metrics/gpu/current/", query={"verified": "yes", "hosting_type": "all", "num_gpus": "all"})["gpus"][0],
    "gpu_name total available rented_verified avail_verified usage usage_30d dlperf tflops price_p10 price_p25 price_median price_p75 price_p90")
user = call("GET", "/api/v0/users/current/")
has(user, """id email username fullname balance credit ssh_key sid key_id email_verified has_billing can_pay balance_threshold
 balance_threshold_enabled autobill_threshold autobill_amount billed_expected billed_verified total_spend api_key""")
call("PUT", "/api/v0/users/", {"balance_threshold": 3})
assert call("GET", "/api/v0/users/current/")["balance_threshold"] == 3
has(call("GET", "/api/v0/auth/apikeys/")["apikeys"][0], "id user_id name rights team_id team_name created_at permissions")
call("POST", "/api/v0/endptjobs/", {"endpoint_name": "shapes", "min_load": 1, "cold_workers": 1, "max_workers": 2})
has(call("GET", "/api/v0/endptjobs/")["results"][0],
    "id endpoint_name min_load target_util cold_mult cold_workers max_workers endpoint_state api_key user_id created_at")
call("POST", "/api/v0/workergroups/", {"endpoint_name": "shapes", "template_hash": "x", "search_params": "", "launch_args": "", "gpu_ram": 24})
for route in ("workergroups", "autojobs"):
    has(call("GET", "/api/v0/%s/" % route)["results"][0],
        "id endpoint_id endpoint_name template_hash template_id search_params launch_args gpu_ram")
found = call("GET", "/api/v0/template/", query={"select_cols": ["*"], "select_filters": {}})
has(found, "success templates_found templates")
has(found["templates"][0], """id name image tag hash_id creator_id created_at count_created recommended private use_ssh ssh_direct
 use_jupyter_lab jup_direct jupyter_dir env onstart runtype args_str docker_login_repo extra_filters recommended_disk_space desc readme href repo""")

# Money, with and without what the routes insist on.
advance(3 * 86400)
charges = call("GET", "/api/v0/charges/", query={"select_filters": MONEY, "limit": 5})
has(charges, "success count total next_token results")
has(charges["results"][0], "start end type source description amount metadata items")
call("GET", "/api/v0/charges/", expect=400)
payments = call("GET", "/api/v1/invoices/", query={"select_filters": {"when": MONEY["day"]}})["results"]
has(payments[0], "start end type source description amount metadata items")
assert {"reserved", "credit"} <= {row["type"] for row in payments}
assert call("GET", "/api/v1/invoices/", query={"select_filters": {"when": {"gte": 5, "lte": 1}}})["success"] is False
old = call("GET", "/api/v0/users/me/invoices", query={"owner": "me", "sdate": 0, "edate": 4 * 10 ** 9, "inc_charges": True})
has(old["invoices"][0], "description quantity rate amount timestamp type")
has(old["current"], "charges service_fee total credit")
has(call("GET", "/api/v0/audit_logs/")[0], "ip_address api_key_id created_at api_route args")
assert call("POST", "/api/v0/contracts/fetch/", {"contract_ids": [number]})["contracts"][0]["id"] == number
call("DELETE", "/api/v0/instances/%d/" % number)
call("DELETE", "/api/v0/endptjobs/%d/" % call("GET", "/api/v0/endptjobs/")["results"][0]["id"])
print("looked at", len(offer), "fields of an offer")
