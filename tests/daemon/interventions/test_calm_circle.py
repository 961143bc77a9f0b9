"""The calm circle, as pixels."""

from walkaway_daemon.interventions.calm_circle import SIZE, calm_circle


def pixel(circle: bytes, x: int, y: int) -> tuple[int, ...]:
    start = 4 * (y * SIZE + x)
    return tuple(circle[start : start + 4])


def test_it_has_four_bytes_for_each_pixel() -> None:
    assert len(calm_circle()) == SIZE * SIZE * 4


def test_its_corners_are_clear_and_its_middle_is_solid() -> None:
    circle = calm_circle()

    assert pixel(circle, 0, 0)[3] == 0
    assert pixel(circle, SIZE - 1, SIZE - 1)[3] == 0
    assert pixel(circle, SIZE // 2, SIZE // 2)[3] == 255


def test_it_is_lit_from_above() -> None:
    circle = calm_circle()
    above, below = pixel(circle, 32, 16), pixel(circle, 32, 56)

    assert above[1] > below[1]
    assert above[1] == max(above[:3])


def test_its_edge_is_soft() -> None:
    edge = {pixel(calm_circle(), x, SIZE // 2)[3] for x in range(SIZE // 8)}

    assert len(edge) > 2


def test_the_discreet_one_is_grey() -> None:
    red, green, blue, _ = pixel(calm_circle(discreet=True), 32, 32)

    assert max(red, green, blue) - min(red, green, blue) < 10
