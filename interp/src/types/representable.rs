//! Which constants a basic type can represent (spec: Representability).

use super::ty::Basic;
use crate::constant::{ConstValue, Repr, Target};

impl Basic {
    /// What a constant of this type is; `None` for `unsafe.Pointer` and `nil`, of which there are none.
    pub fn constant_target(self) -> Option<Target> {
        let int = |bits, signed| Some(Target::Int { bits, signed });
        match self {
            Basic::Bool | Basic::UntypedBool => Some(Target::Bool),
            Basic::String | Basic::UntypedString => Some(Target::String),
            Basic::Int8 => int(8, true),
            Basic::Int16 => int(16, true),
            Basic::Int32 => int(32, true),
            Basic::Int | Basic::Int64 => int(64, true),
            Basic::Uint8 => int(8, false),
            Basic::Uint16 => int(16, false),
            Basic::Uint32 => int(32, false),
            Basic::Uint | Basic::Uint64 | Basic::Uintptr => int(64, false),
            Basic::UntypedInt | Basic::UntypedRune => Some(Target::AnyInt),
            Basic::Float32 => Some(Target::Float32),
            Basic::Float64 => Some(Target::Float64),
            Basic::UntypedFloat => Some(Target::AnyFloat),
            Basic::Complex64 => Some(Target::Complex64),
            Basic::Complex128 => Some(Target::Complex128),
            Basic::UntypedComplex => Some(Target::AnyComplex),
            Basic::UnsafePointer | Basic::UntypedNil => None,
        }
    }
}

/// The value as a constant of that type, rounded where the type has less precision.
///
/// # Errors
///
/// Says how gc describes that it is not representable.
pub fn representable(v: &ConstValue, basic: Basic) -> Result<ConstValue, Repr> {
    v.representable(basic.constant_target().ok_or(Repr::Mismatch)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn by_type() {
        let v = ConstValue::from(200);
        assert_eq!(representable(&v, Basic::Uint8), Ok(v.clone()));
        assert_eq!(representable(&v, Basic::Int8), Err(Repr::Overflows));
        assert_eq!(representable(&v, Basic::String), Err(Repr::Mismatch));
        assert_eq!(representable(&v, Basic::UntypedNil), Err(Repr::Mismatch));
    }
}
