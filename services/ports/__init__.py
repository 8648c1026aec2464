"""What the use cases need from outside, as Protocols. Adapters live in the layers above.

Methods that read return frozen values; nothing is written before ``UnitOfWork.commit``.
"""
