"""Writes one row for every test that is marked `evalcase`: what Plumbline judges. Needs no plugin."""

import json

import pytest

_rows = {}
# What a test says is wrong. Any other exception means that nothing was measured, which is not a wrong answer.
_WRONG = (AssertionError, pytest.fail.Exception)


def pytest_addoption(parser):
    parser.addoption("--rows", default=None, help="file to write one row per eval case to")


def pytest_configure(config):
    config.addinivalue_line("markers", "evalcase(tier, category, tags, group): a case of the eval suite")


def pytest_collection_modifyitems(items):
    for item in items:
        marker = item.get_closest_marker("evalcase")
        if marker is not None:
            # Until it has ended, a case is one that was not run: it stays in the count after a crash or `-x`.
            _rows[item.nodeid] = {"case": item.nodeid, **marker.kwargs, "status": "skipped", "reason": "not_run"}


@pytest.fixture
def row(request):
    """The row of this test, to add to: `score` from 0 to 1, `scores`, `output`, `cost_usd`, `tokens_in`, `tokens_out`."""
    return _rows.get(request.node.nodeid, {})


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    report = (yield).get_result()
    row = _rows.get(item.nodeid)
    if row is None or report.when == "teardown":
        return
    if report.skipped:
        row.update(status="skipped", reason="skipped")
    elif report.when == "call" and (report.passed or call.excinfo.errisinstance(_WRONG)):
        row.update({"status": "ok", "reason": None, "pass": report.passed})
        row.setdefault("score", 1 if report.passed else 0)
        row.setdefault("latency_ms", report.duration * 1000)
    elif report.failed:
        row.update(status="error", reason=call.excinfo.typename)


def pytest_sessionfinish(session):
    path = session.config.getoption("--rows")
    if path is not None:
        with open(path, "w", encoding="utf-8") as file:
            # NaN is not JSON: better to stop here than to write a file that cannot be read.
            file.writelines(json.dumps(row, allow_nan=False) + "\n" for row in _rows.values())
