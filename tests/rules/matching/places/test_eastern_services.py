from walkaway_rules.matching.places.datum import Datum
from walkaway_rules.matching.places.eastern_services import EASTERN


def test_chinas_services_are_shifted_and_koreas_are_not() -> None:
    shifted = {one.name for one in EASTERN if one.habits.datum is not Datum.WGS84}
    assert shifted == {"baidu", "amap", "tencent"}
