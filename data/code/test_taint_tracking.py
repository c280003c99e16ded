"""Whatever text is made along the way, sources are never lost and no stranger's address is used unasked."""

from functools import reduce

from hypothesis import given
from hypothesis import strategies as st
from taint_tracking import INBOX, USER, WEB, Value, combine, refusal

values = st.builds(Value, st.text(max_size=5), st.sets(st.sampled_from([USER, INBOX, WEB]), min_size=1).map(frozenset))


@given(st.lists(values, min_size=1, max_size=6))
def test_sources_survive_any_chain_of_steps(parts):
    made = reduce(lambda left, right: combine("rewritten", left, right), parts)
    assert made.sources == {source for part in parts for source in part.sources}


@given(values, values)
def test_a_recipient_touched_by_anyone_but_the_user_is_refused(recipient, body):
    if recipient.sources - {USER}:
        assert refusal(recipient, body, frozenset()) is not None
        assert refusal(recipient, body, frozenset({recipient.text})) is None


@given(values)
def test_the_users_own_request_passes_unless_mail_and_web_are_mixed(body):
    recipient = Value("ana@client.example", frozenset({USER}))
    assert (refusal(recipient, body, frozenset()) is not None) == ({INBOX, WEB} <= body.sources)


def test_the_rule_looks_at_sources_and_not_at_words():
    body = Value("hello", frozenset({USER}))
    assert refusal(Value("eve@evil.example", frozenset({USER})), body, frozenset()) is None
    assert refusal(Value("ana@client.example", frozenset({USER, INBOX})), body, frozenset()) == "recipient comes from inbox"
