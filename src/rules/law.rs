//! Rules about rates, caps, floors and forms in force at the document's own period.
