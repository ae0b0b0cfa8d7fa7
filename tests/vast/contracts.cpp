#include "contracts.h"

#include <QString>

namespace bursar::vast {

namespace {

const char wholeOffer[] =
    R"({"offers":[{"id":7,"ask_contract_id":7,"num_gpus":1,"gpu_name":"RTX 4090","gpu_ram":24564,"disk_space":412.5,"dph_base":0.336,"dph_total":0.344,"min_bid":0.151,"storage_cost":0.15,"inet_up_cost":0.004,"inet_down_cost":0.002,"reliability":0.99,"verification":"verified","rentable":true,"hosting_type":1,"cuda_max_good":12.8,"geolocation":"Quebec, CA"}]})";
const char queryBody[] =
    R"({"gpu_name":{"in":["RTX 4090"]},"dph_total":{"lte":0.50,"gt":0.1},"rentable":{"eq":true},"cuda_max_good":{"gte":12.1},"geolocation":{"notin":["CN","RU"]},"datacenter":{"eq":true},"allocated_storage":40,"order":[["dlperf_per_dphtotal","desc"],["dph_total","asc"]],"type":"bid","limit":10})";
const char orderedQueryBody[] =
    R"({"gpu_name":{"in":["RTX 4090"]},"dph_total":{"lte":0.50,"gt":0.1},"rentable":{"eq":true},"cuda_max_good":{"gte":12.1},"geolocation":{"notin":["CN","RU"]},"datacenter":{"eq":true},"allocated_storage":40,"order":[["dph_total","asc"]],"type":"bid","limit":10})";
const char wholeWishBody[] =
    R"({"client_id":"me","image":"pytorch/pytorch:latest","disk":40.5,"label":"bursar/nlp/ab12000000000001","runtype":"ssh_direc ssh_proxy","price":0.25,"onstart":"sleep 1","env":{"TZ":"UTC","-p 8080:8080":"1"},"image_login":"-u me -p pw docker.io","template_hash_id":"abc","use_jupyter_lab":true,"jupyter_dir":"/","volume_info":{"create_new":true,"volume_id":12,"size":30,"mount_path":"/data","name":"v"},"cancel_unavail":false,"target_state":"running"})";
const char instanceRow[] =
    R"({"id":5,"label":"bursar/nlp/ab12000000000001","gpu_name":"RTX 4090","num_gpus":1,"dph_base":0.336,"dph_total":0.344,"storage_cost":0.15,"disk_space":40,"inet_up_cost":0.002,"inet_down_cost":0.001,"actual_status":"running"})";
const QByteArray onePage =
    QByteArray(R"({"success":true,"instances_found":1,"total_instances":1,"next_token":null,"instances":[)")
    + instanceRow + "]}";
const QByteArray oneShown = QByteArray(R"({"instances":)") + instanceRow + "}";
const char yes[] = R"({"success":true,"msg":""})";
const char jobBody[] =
    R"({"start_time":1795248000,"end_time":1795334400,"api_endpoint":"/api/v0/instances/5/","request_method":"PUT","request_body":{"state":"stopped","instance_id":5},"day_of_the_week":null,"hour_of_the_day":18,"frequency":"DAILY","instance_id":5})";
const char roleBody[] =
    R"({"name":"night shift","permissions":{"api":{"instance_read":{"api.instance.request_logs":{"constraints":{"id":{"eq":1227}}}},"user_read":{}}}})";
const char roleRow[] = R"({"id":9,"name":"night shift","identifier":"ns","permissions":{"api":{"misc":{}}}})";
const QByteArray roleList = QByteArray("[") + roleRow + "]";
const char groupRow[] =
    R"({"results":[{"id":3,"endpoint_id":9,"endpoint_name":"llm","template_hash":"abc","launch_args":"-e HF_TOKEN=hf_abcdefghijklmnop","gpu_ram":24.0,"api_key":"s3cr3t"}]})";
const char endpointBody[] =
    R"({"endpoint_name":"llm","min_load":1,"target_util":0.9,"cold_mult":2.5,"cold_workers":5,"max_workers":20})";
const char groupBody[] = R"({"endpoint_name":"llm","template_hash":"abc","gpu_ram":24})";
const char templateBody[] =
    R"({"name":"ours","image":"ubuntu","tag":"24.04","recommended_disk_space":16,"private":true})";
const char templateWithHash[] =
    R"({"name":"ours","image":"ubuntu","tag":"24.04","recommended_disk_space":16,"private":true,"hash_id":"abc"})";
const char hookBody[] =
    R"({"name":"bursar","webhook_url":"https://broker.example/hook","event_types":["client:low_credit"]})";
const char days[] = R"({"gte":1793491200,"lte":1796083199})";

std::vector<Contract> instanceContracts()
{
    return {
        {"search offers", "POST", "/api/v0/bundles/", "", queryBody, wholeOffer, "7 RTX 4090 0.336 0.151 (all)"},
        {"search all offers", "POST", "/api/v0/bundles/", "", orderedQueryBody, wholeOffer,
         "7 RTX 4090 0.336 0.151 (all)"},
        {"GPU names", "GET", "/api/v0/gpu_names/unique/", "", "", R"({"gpu_names":["RTX 4090","H100 SXM",null]})",
         "RTX 4090|H100 SXM"},
        {"create, everything", "PUT", "/api/v0/asks/38204417/", "", wholeWishBody,
         R"({"success":true,"new_contract":31415926,"instance_api_key":"s3cr3t"})", "31415926"},
        {"create, plain", "PUT", "/api/v0/asks/38204417/", "",
         R"({"client_id":"me","image":"ubuntu","disk":10,"label":"x","runtype":"ssh","cancel_unavail":true,"target_state":"running"})",
         R"({"success":true,"new_contract":"31415926"})", "31415926"},
        {"GPU types", "GET", "/api/v0/gpu_types/", "", "", R"({"gpu_types":["RTX 4090"]})",
         R"({"gpu_types":["RTX 4090"]})"},
        {"create in bulk", "POST", "/api/v0/asks/bulk/", "",
         R"({"client_id":"me","image":"ubuntu","disk":10,"label":"x","runtype":"ssh","cancel_unavail":true,"target_state":"running","ids":[7,8]})",
         R"({"success":true,"new_contracts":[1,2],"instance_api_key":"s3cr3t"})",
         R"({"success":true,"new_contracts":[1,2],"instance_api_key":"***"})"},
        {"launch", "PUT", "/api/v0/launch_instance/", "",
         R"({"client_id":"me","image":"ubuntu","disk":10,"label":"x","runtype":"ssh","cancel_unavail":true,"target_state":"running","q":{"gpu_name":{"in":["RTX 4090"]},"rentable":{"eq":true},"allocated_storage":10,"order":[["dph_total","asc"]],"type":"on-demand","limit":1}})",
         R"({"success":true,"new_contract":31415926,"instance_api_key":"s3cr3t"})", "31415926"},
        {"list instances", "GET", "/api/v1/instances/", R"(limit=25&order_by=[{"col":"id","dir":"asc"}])", "",
         onePage.constData(), "5 bursar/nlp/ab12000000000001 RTX 4090 0.336 running (all)"},
        {"list labelled", "GET", "/api/v1/instances/",
         R"(limit=25&order_by=[{"col":"id","dir":"asc"}]&select_filters={"label":{"eq":"bursar/nlp/ab12000000000001"}})",
         "", R"({"success":true,"next_token":"t2","instances":[]})", "next: t2"},
        {"show instance", "GET", "/api/v0/instances/5/", "owner=me", "", oneShown.constData(),
         "5 bursar/nlp/ab12000000000001 RTX 4090 0.336 running"},
        {"start", "PUT", "/api/v0/instances/5/", "", R"({"state":"running"})", yes, "yes"},
        {"stop", "PUT", "/api/v0/instances/5/", "", R"({"state":"stopped"})", yes, "yes"},
        {"label", "PUT", "/api/v0/instances/5/", "", R"({"label":"a \"b\""})", yes, "yes"},
        {"start many", "PUT", "/api/v0/instances/", "", R"({"state":"running","ids":[5,6]})", yes, "yes"},
        {"stop many", "PUT", "/api/v0/instances/", "", R"({"state":"stopped","ids":[5,6]})", yes, "yes"},
        {"reboot", "PUT", "/api/v0/instances/reboot/5/", "", "{}", yes, "yes"},
        {"recycle", "PUT", "/api/v0/instances/recycle/5/", "", "{}", yes, "yes"},
        {"snapshot", "POST", "/api/v0/instances/take_snapshot/5/", "",
         R"({"id":5,"container_registry":"docker.io","personal_repo":"ada/model:7","docker_login_user":"ada","docker_login_pass":"pw","pause":"true"})",
         yes, "yes"},
        {"destroy", "DELETE", "/api/v0/instances/5/", "", "{}", yes, "yes"},
        {"destroy many", "DELETE", "/api/v0/instances/", "", R"({"instance_ids":[5,6]})", yes, "yes"},
        {"update", "PUT", "/api/v0/instances/update_template/5/", "",
         R"({"id":5,"image":"ubuntu:24.04","env":{"A":"b"}})", yes, "yes"},
        {"logs", "PUT", "/api/v0/instances/request_logs/5/", "",
         R"({"tail":"200","filter":"loss","daemon_logs":"true"})",
         R"({"success":true,"result_url":"https://s3.example/log?sig=a%2Fb"})",
         "next: https://s3.example/log?sig=a%2Fb"},
        {"execute", "PUT", "/api/v0/instances/command/5/", "", R"({"command":"ls -l /workspace"})",
         R"({"success":true,"writeable_path":"/x","result_url":"https://s3.example/out"})",
         "next: https://s3.example/out"},
        {"change bid", "PUT", "/api/v0/instances/bid_price/5/", "", R"({"client_id":"me","price":0.25})", yes, "yes"},
        {"lowest winning bid", "PUT", "/api/v0/instances/bid_price/5/", "", R"({"client_id":"me","price":null})", yes,
         "yes"},
        {"prepay", "PUT", "/api/v0/instances/prepay/5/", "", R"({"amount":50.00})",
         R"({"success":true,"timescale":1.5,"discount_rate":0.12})", "1.5 0.12"},
        {"deposit", "GET", "/api/v0/instances/balance/5/", "", "",
         R"({"refundable_deposit":47.5,"total_discount":"2.25","discount_months":1})", "47.50 2.25 1"},
        {"price increases", "GET", "/api/v0/instances/pending-price-increases/", "", "",
         R"({"success":true,"count":1,"truncated":false,"pending_price_increases":[{"pending_price_increase_id":77,"contract_id":5,"host_id":8,"created_at":1795000000,"ask_end_date":1800000000,"contract_end_date":1796000000.5,"old_gpu_costpersec":0.0001,"new_gpu_costpersec":0.000115,"old_disk_ram_costpersec":1e-6,"new_disk_ram_costpersec":0.0000011,"new_bwu_cost":0.002,"new_bwd_cost":null},{"pending_price_increase_id":78}]})",
         "77 5 0.36 0.414 0.0036 0.00396 0.002 - 1796000000500 1800000000000 ; bad=1"},
        {"accept increase", "PUT", "/api/v0/instances/accept-price-increase/", "",
         R"({"pending_price_increase_id":77})", yes, "yes"},
        {"reject increase", "PUT", "/api/v0/instances/reject-price-increase/", "",
         R"({"pending_price_increase_id":77})", yes, "yes"},
        {"instance filters", "GET", "/api/v0/instances/filters/", "", "",
         R"({"filters":[{"actual_status":"running","gpu_name":"RTX 4090","verification":"verified"}]})",
         R"({"filters":[{"actual_status":"running","gpu_name":"RTX 4090","verification":"verified"}]})"},
        {"instance count", "GET", "/api/v0/instances/count/", "", "", "3", "3"},
        {"counts", "GET", "/api/v1/counts/", "", "", R"({"instances":3})", R"({"instances":3})"},
        {"instances lite", "GET", "/api/v1/instances/lite/", "", "", R"([{"id":5,"jupyter_token":"s3cr3t"}])",
         R"([{"id":5,"jupyter_token":"***"}])"},
    };
}

std::vector<Contract> moneyContracts()
{
    static const QByteArray chargeQuery =
        QByteArray(R"(select_filters={"day":)") + days + "}&format=table&latest_first=false&limit=500";
    static const QByteArray paymentQuery = QByteArray(R"(select_filters={"when":)") + days
        + R"(,"service":{"in":["transfer"]}}&latest_first=false&limit=60)";
    return {
        {"charges", "GET", "/api/v0/charges/", chargeQuery.constData(), "",
         R"({"success":true,"count":2,"total":2,"results":[{"start":1795219200,"end":1795219200,"type":"instance","source":"instance-5","amount":1.125,"items":[{"type":"gpu","amount":1.0}],"metadata":{"label":null}},{"start":1795219200,"end":1795219200,"type":"volume","source":"volume-9","amount":"0.333","items":[]}]})",
         "5 2026-11-21 1.125+0.333 (all)"},
        {"payments", "GET", "/api/v1/invoices/", paymentQuery.constData(), "",
         R"({"success":true,"count":1,"total":1,"next_token":null,"results":[{"start":1795219200,"end":null,"type":"credit","source":"Stripe","description":"card","amount":-25.0,"metadata":{"invoice_id":12,"service":"stripe_payments"},"items":[]},{"type":"credit"}]})",
         "credit -25.00 1795219200000 stripe_payments 12 ; bad=1 (all)"},
        {"old invoices", "GET", "/api/v0/users/me/invoices/",
         "owner=me&sdate=1793491200&edate=1796083200&inc_charges=true", "",
         R"({"invoices":[{"description":"GPU","quantity":"1.5","rate":"0.2","amount":"0.3","timestamp":1795219200,"type":"charge","instance_id":5}],"current":{"charges":1.5,"service_fee":0,"total":1.5,"credit":20}})",
         "charge 0.30 1.5 0.2 5 total 1.50"},
        {"current user", "GET", "/api/v0/users/current/", "", "",
         R"({"id":51000,"email":"a@b.test","username":"a","balance":0,"credit":24.1234567,"balance_threshold":5,"balance_threshold_enabled":true,"autobill_threshold":null,"can_pay":true,"api_key":"s3cr3t"})",
         "a@b.test 51000 0.00 24.123457 5.00 - pays"},
        {"change profile", "PUT", "/api/v0/users/", "",
         R"({"billaddress_name":"Ada Ltd","billaddress_country":"GB","balance_threshold":5.00,"balance_threshold_enabled":true})",
         yes, "yes"},
        {"contracts", "POST", "/api/v0/contracts/fetch/", "", R"({"label":"bursar/nlp/x","contract_ids":[5,6]})",
         R"({"contracts":[{"id":5,"extra_env":[["A","s3cr3t"]]}]})", R"({"contracts":[{"id":5,"extra_env":"***"}]})"},
        {"earnings", "GET", "/api/v0/users/me/machine-earnings/", "owner=me&sday=20758&eday=20788&machid=41873", "",
         R"({"per_day":[]})", R"({"per_day":[]})"},
        {"transfer credit", "PUT", "/api/v0/commands/transfer_credit/", "",
         R"({"sender":"me","recipient":"lab@example.com","amount":25.00})", yes, "yes"},
        {"market figures", "GET", "/api/v0/metrics/gpu/current/", "verified=yes&hosting_type=secure_cloud&num_gpus=8",
         "",
         R"({"success":true,"gpus":[{"gpu_name":"RTX 4090","total":900,"available":120,"price_p10":0.21,"price_median":0.33,"price_p90":NaN,"usage":86.6}]})",
         "RTX 4090 900 120 0.21 0.33 - 87"},
        {"price history", "GET", "/api/v0/metrics/gpu/history/",
         "verified=yes&hosting_type=all&num_gpus=all&gpu_name=RTX 4090", "", R"({"anything":[1.50,{"t":1}]})",
         R"({"anything":[1.50,{"t":1}]})"},
        {"GPU locations", "GET", "/api/v0/metrics/gpu/locations/", "verified=yes&hosting_type=all&num_gpus=all", "",
         "[]", "[]"},
        {"audit logs", "GET", "/api/v0/audit_logs/", "", "",
         R"([{"ip_address":"198.51.100.1","api_key_id":12,"created_at":1795219200.25,"api_route":"/api/v0/asks/7/","args":{"env":{"HF_TOKEN":"hf_abcdefghijklmnop"},"disk":20}}])",
         R"(1795219200250 198.51.100.1 12 /api/v0/asks/7/ {"env":"***","disk":20})"},
        {"audit logs v1", "GET", "/api/v1/audit_logs/", "", "", R"({"logs":[],"api_key":"s3cr3t"})",
         R"({"logs":[],"api_key":"***"})"},
        {"audit log filters", "GET", "/api/v0/audit_log_filters/", "", "", "[]", "[]"},
        {"network addresses", "GET", "/api/v0/users/me/ipaddrs/", "owner=me", "", R"({"results":[]})",
         R"({"results":[]})"},
    };
}

std::vector<Contract> resourceContracts()
{
    return {
        {"templates", "GET", "/api/v0/template/", R"(select_cols=["*"]&select_filters={"recommended":{"eq":true}})", "",
         R"({"success":true,"templates_found":1,"templates":[{"id":101,"hash_id":"a1","name":"PyTorch","image":"vastai/pytorch","tag":"latest","recommended_disk_space":16,"private":false,"env":"-e A=b"}]})",
         "101 a1 PyTorch vastai/pytorch latest 16 public"},
        {"create template", "POST", "/api/v0/template/", "", templateBody,
         R"({"success":true,"template":{"id":102,"hash_id":"b2"}})", "102 b2"},
        {"change template", "PUT", "/api/v0/template/", "", templateWithHash,
         R"({"success":true,"template":{"id":102,"hash_id":"c3"}})", "102 c3"},
        {"delete template", "DELETE", "/api/v0/template/", "", R"({"template_id":9})", yes, "yes"},
        {"volumes", "GET", "/api/v0/volumes/", "owner=me&type=all_volume", "",
         R"({"volumes":[{"id":9,"volume_name":"data","status":"running","disk_space":50,"machine_id":41873,"host_id":8,"storage_total_cost":0.01,"start_date":1795219200,"instances":[5,{"id":6}]}]})",
         "9 data running 50 41873 0.01 5+6"},
        {"volume offers", "POST", "/api/v0/volumes/search/", "",
         R"({"disk_space":{"gte":50},"machine_id":{"eq":41873},"allocated_storage":50,"order":[["storage_cost","asc"]],"limit":20})",
         R"({"offers":[{"id":12,"machine_id":41873,"disk_space":380.0,"storage_cost":0.15,"geolocation":"Quebec, CA"}]})",
         "12 41873 380 0.15 CA"},
        {"create volume", "PUT", "/api/v0/volumes/", "", R"({"id":12,"size":50,"name":"data"})",
         R"({"success":true,"volume_name":"V.9"})", "V.9"},
        {"delete volume", "DELETE", "/api/v0/volumes/", "id=9", "{}", yes, "yes"},
        {"secrets", "GET", "/api/v0/secrets/", "", "", R"({"success":true,"secrets":{"HF_TOKEN":"hf_x","N":5}})",
         "HF_TOKEN=<4 bytes> N=<1 bytes>"},
        {"create secret", "POST", "/api/v0/secrets/", "", R"({"key":"HF_TOKEN","value":"hf_x"})", yes, "yes"},
        {"change secret", "PUT", "/api/v0/secrets/", "", R"({"key":"HF_TOKEN","value":"hf_y"})", yes, "yes"},
        {"delete secret", "DELETE", "/api/v0/secrets/", "", R"({"key":"HF_TOKEN"})", yes, "yes"},
        {"ssh keys", "GET", "/api/v0/ssh/", "", "",
         R"([{"id":9,"public_key":"ssh-ed25519 AAAA me","created_at":1795219200}])",
         "9 ssh-ed25519 AAAA me 1795219200000"},
        {"create ssh key", "POST", "/api/v0/ssh/", "", R"({"ssh_key":"ssh-ed25519 AAAA me"})", yes, "yes"},
        {"change ssh key", "PUT", "/api/v0/ssh/9/", "", R"({"ssh_key":"ssh-ed25519 BBBB me"})", yes, "yes"},
        {"delete ssh key", "DELETE", "/api/v0/ssh/9/", "", "{}", yes, "yes"},
        {"instance ssh keys", "GET", "/api/v0/instances/5/ssh/", "", "",
         R"({"success":true,"ssh_keys":[{"id":9,"public_key":"ssh-ed25519 AAAA me"}]})", "9 ssh-ed25519 AAAA me -"},
        {"attach ssh key", "POST", "/api/v0/instances/5/ssh/", "", R"({"ssh_key":"ssh-ed25519 AAAA me"})", yes, "yes"},
        {"detach ssh key", "DELETE", "/api/v0/instances/5/ssh/9/", "", "{}", yes, "yes"},
        {"endpoints", "GET", "/api/v0/endptjobs/", "", "",
         R"({"success":true,"results":[{"id":9,"endpoint_name":"llm","min_load":1.5,"target_util":0.9,"cold_mult":2.5,"cold_workers":5,"max_workers":20,"endpoint_state":"active","api_key":"s3cr3t"}]})",
         "9 llm active 1.5 0.9 20"},
        {"create endpoint", "POST", "/api/v0/endptjobs/", "", endpointBody, yes, "yes"},
        {"change endpoint", "PUT", "/api/v0/endptjobs/9/", "", endpointBody, yes, "yes"},
        {"delete endpoint", "DELETE", "/api/v0/endptjobs/9/", "", "{}", yes, "yes"},
        {"workergroups", "GET", "/api/v0/workergroups/", "", "", groupRow, "3 9 llm abc -e HF_TOKEN=*** 24"},
        {"create workergroup", "POST", "/api/v0/workergroups/", "", groupBody, yes, "yes"},
        {"change workergroup", "PUT", "/api/v0/workergroups/9/", "", groupBody, yes, "yes"},
        {"delete workergroup", "DELETE", "/api/v0/workergroups/9/", "", "{}", yes, "yes"},
        {"endpoint spend", "GET", "/api/v0/serverless/endpoints/spend", "", "", R"({"9":1.250})", R"({"9":1.250})"},
        {"workergroup spend", "GET", "/api/v0/serverless/workergroups/spend", "", "", R"("none")", R"("none")"},
    };
}

std::vector<Contract> peopleContracts()
{
    return {
        {"create team", "POST", "/api/v0/team/", "", R"({"team_name":"lab","transfer_credit":0.00})", yes, "yes"},
        {"rename team", "PUT", "/api/v0/team/", "", R"({"team_name":"lab 2"})", yes, R"({"success":true,"msg":""})"},
        {"transfer team", "PUT", "/api/v0/team/transfer/", "", R"({"user_id":9})", R"("Transferred")",
         R"("Transferred")"},
        {"save context", "PUT", "/api/v0/users/save-context/", "", R"({"context_key_id":3})", yes,
         R"({"success":true,"msg":""})"},
        {"destroy team", "DELETE", "/api/v0/team/", "", "{}", yes, "yes"},
        {"team balances", "GET", "/api/v0/team/balances", "", "", R"([{"team_id":1,"balance":12.5}])",
         R"([{"team_id":1,"balance":12.5}])"},
        {"members", "GET", "/api/v0/team/members/", "", "",
         R"([{"id":9,"username":"ada","email":"ada@example.com","fullname":"Ada","roles":["owner","member"]},{"id":10,"role":"member"},{"username":"x"}])",
         "9 ada ada@example.com owner+member ; 10   member ; bad=1"},
        {"invite", "POST", "/api/v0/team/invite/", "email=a+b@example.com&role=member", "{}", yes, "yes"},
        {"remove member", "DELETE", "/api/v0/team/members/9/", "", "{}", R"({"status":"success","message":"removed"})",
         "yes"},
        {"add member roles", "POST", "/api/v0/team/members/9/roles/", "", R"({"roles":["member"]})", yes,
         R"({"success":true,"msg":""})"},
        {"set member roles", "PUT", "/api/v0/team/members/9/roles/", "", R"({"roles":["member"]})", yes,
         R"({"success":true,"msg":""})"},
        {"remove member roles", "DELETE", "/api/v0/team/members/9/roles/", "", R"({"roles":["member"]})", yes,
         R"({"success":true,"msg":""})"},
        {"roles", "GET", "/api/v0/team/roles-full/", "", "", roleList.constData(),
         R"(9 night shift ns {"api":{"misc":{}}})"},
        {"show role", "GET", "/api/v0/team/roles/night%20shift/", "", "", roleRow,
         R"(9 night shift ns {"api":{"misc":{}}})"},
        {"create role", "POST", "/api/v0/team/roles/", "", roleBody, R"({"msg":"made"})", "yes"},
        {"change role", "PUT", "/api/v0/team/roles/9/", "", roleBody, R"("Role updated")", "yes"},
        {"delete role", "DELETE", "/api/v0/team/roles/night%20shift/", "", "{}", yes, "yes"},
        {"team API keys", "GET", "/api/v0/team/apikeys/", "", "", R"([{"key":"s3cr3t","key_id":3}])",
         R"([{"key":"***","key_id":3}])"},
        {"team sessions", "GET", "/api/v0/team/sessions/", "", "", "[]", "[]"},
        {"API keys", "GET", "/api/v0/auth/apikeys/", "", "",
         R"({"apikeys":[{"id":9,"user_id":1,"name":"observer","rights":null,"team_id":null,"key_type":"primary","created_at":1795219200,"permissions":{"api":{"user_read":{}}}}]})",
         R"(9 observer primary 0 1795219200000 {"api":{"user_read":{}}})"},
        {"show API key", "GET", "/api/v0/auth/apikeys/9/", "", "",
         R"({"id":9,"name":"observer","team_id":4,"permissions":{"api":{"instance_read":{"api.instance.request_logs":{"constraints":{"id":{"eq":1227}}}}}}})",
         R"(9 observer  4 - {"api":{"instance_read":{"api.instance.request_logs":{"constraints":{"id":{"eq":1227}}}}}})"},
        {"create API key", "POST", "/api/v0/auth/apikeys/", "",
         R"({"name":"observer","permissions":{"api":{"instance_read":{"api.instance.request_logs":{"constraints":{"id":{"eq":1227}}}},"user_read":{}}}})",
         R"({"id":9,"key":"s3cr3t","permissions":{"api":{"user_read":{}}}})",
         R"(9 <6 bytes> {"api":{"user_read":{}}})"},
        {"create similar API keys", "POST", "/api/v0/auth/apikeys/", "",
         R"({"name":"observer","permissions":{"api":{"instance_read":{"api.instance.request_logs":{"constraints":{"id":{"eq":1227}}}},"user_read":{}}},"key_params":{"id":[5,6]}})",
         R"({"id":9,"key":"s3cr3t","permissions":{"api":{"user_read":{}}}})",
         R"(9 <6 bytes> {"api":{"user_read":{}}})"},
        {"delete API key", "DELETE", "/api/v0/auth/apikeys/9/", "", "{}", R"("Deleted")", "yes"},
        {"reset API key", "PUT", "/api/v0/commands/reset_apikey/", "", R"({"client_id":"me"})",
         R"({"success":true,"api_key":"s3cr3t"})", R"(0 <6 bytes> {"api":{}})"},
        {"sessions", "GET", "/api/v0/auth/sessions/", "", "", R"([{"id":3,"sid":"s3cr3t"}])",
         R"([{"id":3,"sid":"***"}])"},
        {"end sessions", "DELETE", "/api/v0/auth/sessions/", "", R"({"id":3})", yes, R"({"success":true,"msg":""})"},
        {"sub-accounts", "GET", "/api/v0/subaccounts/", "owner=me", "",
         R"({"users":[{"id":9,"parent_id":1,"key_id":3,"email":"s@example.com","username":"sub","created_at":1795219200,"deleted_at":null}]})",
         "9 1 3 s@example.com sub 1795219200000 -"},
        {"create sub-account", "POST", "/api/v0/users/", "",
         R"({"email":"s@example.com","username":"sub","password":"pw","host_only":false,"parent_id":"me"})",
         R"({"id":9,"username":"sub","email":"s@example.com","key_id":3})", "9 0 3 s@example.com sub - -"},
        {"scheduled jobs", "GET", "/api/v0/commands/schedule_job/", "", "",
         R"({"scheduled_jobs":[{"id":3,"instance_id":5,"request_method":"PUT","api_endpoint":"/api/v0/instances/5/","request_body":{"state":"stopped"},"frequency":"DAILY","day_of_the_week":null,"hour_of_the_day":18}]})",
         R"(3 5 PUT /api/v0/instances/5/ {"state":"stopped"} DAILY - 18)"},
        {"create job", "POST", "/api/v0/commands/schedule_job/", "", jobBody,
         R"({"success":true,"scheduled_job_id":3})", "3"},
        {"change job", "PUT", "/api/v0/commands/schedule_job/9/", "", jobBody, yes, "yes"},
        {"delete job", "DELETE", "/api/v0/commands/schedule_job/9/", "", "{}", yes, "yes"},
        {"notification types", "GET", "/api/v0/notification-types/", "", "",
         R"({"notification_types":[{"key":"client:low_credit","slug":"low_credit","context":"client","topic":"billing","category":"credit","display_name":"Low credit","default_preferences":{},"mandatory_email":true}]})",
         "client:low_credit client Low credit"},
        {"notification preferences", "GET", "/api/v0/users/51000/notification-prefs/", "", "",
         R"({"low_credit":["email"]})", R"({"low_credit":["email"]})"},
        {"change preferences", "PUT", "/api/v0/users/51000/notification-prefs/", "", R"({"low_credit":["email"]})", yes,
         R"({"success":true,"msg":""})"},
        {"webhooks", "GET", "/api/v0/webhooks/", "", "",
         R"({"webhooks":[{"id":9,"name":"bursar","webhook_url":"https://broker.example/hook","event_types":["client:low_credit"]}]})",
         "9 bursar https://broker.example/hook client:low_credit"},
        {"create webhook", "POST", "/api/v0/webhooks/", "", hookBody,
         R"({"success":true,"webhook":{"id":9,"name":"bursar","webhook_url":"https://broker.example/hook","event_types":[]},"webhook_secret":"s3cr3t"})",
         "9 bursar https://broker.example/hook  <6 bytes>"},
        {"change webhook", "PUT", "/api/v0/webhooks/9/", "", hookBody, yes, "yes"},
        {"delete webhook", "DELETE", "/api/v0/webhooks/9/", "", "{}", yes, "yes"},
        {"rotate webhook secret", "POST", "/api/v0/webhooks/9/rotate-secret/", "", "{}",
         R"({"success":true,"webhook_secret":"s3cr3t2"})", "<7 bytes>"},
        {"test webhook", "POST", "/api/v0/webhooks/9/test/", "", "{}", yes, "yes"},
    };
}

} // namespace

const std::vector<Contract> &contracts()
{
    static const std::vector<Contract> all = [] {
        std::vector<Contract> list;
        for (const auto &part : {instanceContracts(), moneyContracts(), resourceContracts(), peopleContracts()})
            list.insert(list.end(), part.begin(), part.end());
        return list;
    }();
    return all;
}

} // namespace bursar::vast
