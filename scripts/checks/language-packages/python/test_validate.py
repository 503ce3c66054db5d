"""Tests of what only Python can ask of `validate`."""

import unittest

from nodeinfo_schemas import validate

NODEINFO = {"version": "2.1", "software": {"name": "harbour"}}


class ValidateTest(unittest.TestCase):
    def test_unknown_names(self):
        with self.assertRaisesRegex(ValueError, r"^Unknown id None\. Use one of: "):
            validate({}, None)
        with self.assertRaisesRegex(ValueError, r"^Unknown profile 7\. Use one of: strict, open\.$"):
            validate({}, "nodeinfo/2.1", 7)

    def test_values_that_the_engine_cannot_read(self):
        nested = "nested"
        for _ in range(300):
            nested = [nested]
        for value in "\ud800", nested:
            issues = validate({**NODEINFO, "version": value}, "nodeinfo/2.1", "open")
            self.assertEqual([issue.pointer for issue in issues], [""])
            self.assertRegex(issues[0].message, "^The document cannot be validated: ")
            self.assertEqual(validate({**NODEINFO, "metadata": {"a": value}}, "nodeinfo/2.1", "open"), [])

    def test_long_names(self):
        issues = validate({"versions": [], "links": [], "\x1b" * 600: 1}, "nodeinfo/2.1")
        self.assertTrue(any(issue.message.endswith("…") or "\\x1b" in issue.message for issue in issues))
        self.assertTrue(all(issue.message.isprintable() for issue in issues))


unittest.main()
