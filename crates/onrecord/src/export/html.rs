//! Documents to HTML.
impl crate::Document {
    /// page
    pub fn to_html(&self) -> String { String::new() }
    /// fragment
    pub fn to_html_fragment(&self) -> String { String::new() }
}
