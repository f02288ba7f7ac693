import pytest

KEYWORDS = {"billing": ["invoice", "refund"], "access": ["password", "log in"], "outage": ["down", "timeout"]}


def answer(message):
    """Stands for your application: put the call of your own in its place."""
    found = (label for label, words in KEYWORDS.items() if any(word in message.lower() for word in words))
    return next(found, "other")


@pytest.mark.evalcase(tier="core", category="routing")
@pytest.mark.parametrize(
    ("message", "expected"),
    [
        pytest.param("When will the refund arrive?", "billing", id="refund"),
        pytest.param("I forgot my password", "access", id="password"),
        pytest.param("Thank you for the quick reply", "other", id="thanks"),
    ],
)
def test_routes(message, expected, row):
    row["output"] = answer(message)
    assert row["output"] == expected


@pytest.mark.evalcase(tier="critical", category="routing")
def test_outage_is_never_missed(row):
    row["output"] = answer("The dashboard is down")
    assert row["output"] == "outage"
