# SPDX-License-Identifier: GPL-3.0-or-later
"""XML without trust: bombs, other entities, broken and cut files, odd characters."""

import io
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.library.interchange import xml
from app.library.interchange.errors import FormatError
from app.library.model import Report

ITEM = ("A", "B")


def read(tmp_path: Path, data: bytes | str, **more: bool) -> tuple[list[Element], list[str]]:
    path, report = tmp_path / "x.xml", Report()
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    found = [element for _, element in xml.elements(path, report, {ITEM}, root="A", **more)]
    return found, [loss.why for loss in report.losses]


BOMB = '<!DOCTYPE A [<!ENTITY a "aaaaaaaaaa">' + "".join(
    f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9)
)
HOSTILE = {
    "entity bomb": BOMB + "]><A><B>&j;</B></A>",
    "external entity": '<!DOCTYPE A [<!ENTITY x SYSTEM "file:///etc/passwd">]><A><B>&x;</B></A>',
    "external type": '<!DOCTYPE A SYSTEM "http://192.0.2.1/x.dtd"><A><B/></A>',
    "parameter": '<!DOCTYPE A [<!ENTITY % x SYSTEM "http://192.0.2.1/x"> %x;]><A><B/></A>',
}


@pytest.mark.parametrize("name", HOSTILE)
def test_no_entity_is_ever_followed(name: str, tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="could do harm"):
        read(tmp_path, HOSTILE[name])
    if "ENTITY" in HOSTILE[name]:
        with pytest.raises(FormatError, match="could do harm"):
            read(tmp_path, HOSTILE[name], doctype=True)


def test_a_document_type_is_allowed_where_it_must_be(tmp_path: Path) -> None:
    data = '<!DOCTYPE A PUBLIC "-//Apple//DTD" "http://192.0.2.1/x.dtd"><A><B c="1"/></A>'
    found, losses = read(tmp_path, data, doctype=True)
    assert ([b.attrib for b in found], losses) == ([{"c": "1"}], [])


def test_of_a_cut_file_all_that_was_there_is_used(tmp_path: Path) -> None:
    found, losses = read(tmp_path, '<A><B c="1"/><B c="2"><C d="3"/><C')
    assert [(b.get("c"), len(b)) for b in found] == [("1", 0), ("2", 1)]
    assert losses == ["is broken or cut off, the rest is lost (line 1, column 33: unclosed token)"]


def test_broken_xml_is_used_up_to_the_break(tmp_path: Path) -> None:
    found, losses = read(tmp_path, '<A><B c="1"/>\n<B c="2"></X></A>')
    assert [b.get("c") for b in found] == ["1", "2"]
    assert "line 2" in losses[0]


@pytest.mark.parametrize("data", [b"", b"hello", b"\0" * 99, b"<", b"<?xml version='1.0'?>"])
def test_what_is_no_xml_is_one_clear_line(data: bytes, tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="is no XML"):
        read(tmp_path, data)


def test_another_kind_of_xml_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="<html>, not <A>"):
        read(tmp_path, "<html/>")


def test_characters_that_xml_does_not_allow_are_left_out_and_counted(tmp_path: Path) -> None:
    data = b'<A><B c="a\x02b&#1;c&#x0B;d&#x9;e"/></A>'
    [found], losses = read(tmp_path, data)
    assert found.get("c") == "abcd\te"
    assert losses == ["3 characters that XML does not allow were left out"]


def test_a_reference_across_two_pieces_of_the_file_is_found(tmp_path: Path) -> None:
    for at in range(12):
        filling = "x" * (xml.CHUNK - len('<A><B c="') - at)
        [found], _ = read(tmp_path, f'<A><B c="{filling}&#x00001;y"/></A>')
        assert found.get("c") == filling + "y"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_encodings_are_understood(encoding: str, tmp_path: Path) -> None:
    declared = {"utf-8-sig": "utf-8", "utf-16-le": "utf-16"}.get(encoding, encoding)
    text = f'<?xml version="1.0" encoding="{declared}"?><A><B c="Ünï"/></A>'
    [found], losses = read(tmp_path, text.encode(encoding))
    assert (found.get("c"), losses) == ("Ünï", [])


def test_wrong_bytes_become_a_mark(tmp_path: Path) -> None:
    [found], _ = read(tmp_path, b'<A><B c="a\xff\xfeb"/></A>')
    assert found.get("c") == "a\ufffd\ufffdb"


@pytest.mark.parametrize("name", ["nobody-knows", "zlib", "rot13", "utf-7"])
def test_other_encodings_are_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="encoding"):
        read(tmp_path, f'<?xml version="1.0" encoding="{name}"?><A/>')


def test_depth_and_texts_are_bounded(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="in each other"):
        read(tmp_path, "<A>" * 300)
    with pytest.raises(FormatError, match="a text of more than"):
        read(tmp_path, "<A><B>" + "x" * (xml.LARGEST_TEXT + 1))


def test_a_large_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xml, "LARGEST_BYTES", 1000)
    with pytest.raises(FormatError, match="is larger"):
        read(tmp_path, "<A>" + "<B/>" * 1000 + "</A>")


@given(st.text(), st.text())
def test_what_is_written_is_read_again(value: str, text: str) -> None:
    from defusedxml.ElementTree import fromstring

    out = io.BytesIO()
    writer = xml.Writer(out)
    with writer.element("A"):
        writer.empty("B", {"c": value})
        writer.text("D", text)
    root = fromstring(out.getvalue())
    assert root.find("B").get("c") == xml.UNWRITABLE.sub("", value)
    assert (root.find("D").text or "") == xml.UNWRITABLE.sub("", text)


def test_an_element_survives_as_json() -> None:
    element = Element("A", {"b": "1"})
    child = Element("C")
    child.text = "x"
    element.append(child)
    assert xml.to_json(xml.from_json(xml.to_json(element))) == xml.to_json(element)
