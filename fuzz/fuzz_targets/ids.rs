//! Ids as users type them: nothing panics, and what is read once reads the same again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lumenctl::domain::{Country, ServiceId, TaxId};

fuzz_target!(|text: &str| {
    if let Ok(id) = text.parse::<ServiceId>() {
        assert_eq!(id.to_string(), text);
    }
    for country in Country::ALL {
        if let Ok(id) = TaxId::parse(country, text) {
            let again = TaxId::parse(country, id.as_str()).map(|again| again.as_str() == id.as_str());
            assert!(matches!(again, Ok(true)), "{} of {} is not read again", id.as_str(), country.code());
            let written = TaxId::parse(country, &id.to_string()).map(|written| written == id);
            assert!(matches!(written, Ok(true)), "{id} of {} is not read again", country.code());
        }
    }
});
