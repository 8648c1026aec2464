"""What people say about their own receipt, and what they ask about receipts in general."""

from pathlib import Path

import pytest
import yaml

from census.proofs.asking import ProofAsked, asked_of_proof

FAQ = Path(__file__).parents[3] / "censuses" / "sp2020" / "faq.yaml"


@pytest.mark.parametrize(
    "text",
    [
        "bukti saya sudah diperiksa belum?",
        "status bukti saya",
        "bukti saya kok belum dicek",
        "kapan bukti saya diperiksa?",
        "Buktiku udah diterima blm min",
        "buktine kula sampun dipunpriksa dereng",
        "bhuktena kaula ampon epareksa?",
        "has my receipt been checked",
    ],
)
def test_somebody_asks_how_the_own_receipt_stands(text: str) -> None:
    assert asked_of_proof(text) is ProofAsked.STATE


@pytest.mark.parametrize(
    "text",
    [
        "salah kirim bukti",
        "min saya salah kirim, itu bukti tahun lalu",
        "bukti yang saya kirim salah",
        "mau ganti bukti",
        "bukti saya bisa diganti?",
        "klentu kirim bukti",
        "I sent the wrong receipt",
    ],
)
def test_somebody_has_sent_the_wrong_file(text: str) -> None:
    assert asked_of_proof(text) is ProofAsked.WRONG_FILE


@pytest.mark.parametrize(
    "text",
    [
        "kirim bukti masih bisa?",
        "masih bisa kirim bukti gak min",
        "bukti masih diterima?",
        "isih iso ngirim bukti ta",
        "bukti taksih saged dipunkirim?",
        "can I still send my receipt?",
    ],
)
def test_somebody_asks_whether_a_receipt_may_still_be_sent(text: str) -> None:
    assert asked_of_proof(text) is ProofAsked.STILL


def test_what_the_knowledge_base_answers_about_receipts_stays_with_it() -> None:
    # The parser in C, where PyYAML has it: the file has thousands of lines.
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    topics = yaml.load(FAQ.read_text(), loader)["topics"]
    asked = [
        text
        for topic in topics
        for texts in topic["examples"].values()
        for text in texts
        if asked_of_proof(text)
    ]
    assert asked == []
