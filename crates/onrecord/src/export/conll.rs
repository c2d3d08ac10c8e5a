//! Documents to CoNLL: one token a line with its BIO tag, as trainers and scorers of names read it.

use crate::token::{Token, tokenise};
use crate::{Document, Mention};

impl Document {
    /// One line a token, `token<TAB>tag`, an empty line behind each sentence, `# newdoc id = ...` first where the document has an id.
    ///
    /// Tags are `B-PERSON`, `I-PERSON`, `O`. BIO has no nesting: of mentions that overlap the longest stays, of equally long ones the first.
    ///
    /// ```
    /// let doc = onrecord::Analyzer::new().analyze("Ann Example left London.");
    /// assert_eq!(doc.to_conll(), "Ann\tB-PERSON\nExample\tI-PERSON\nleft\tO\nLondon\tB-GPE\n.\tO\n\n");
    /// ```
    pub fn to_conll(&self) -> String {
        let mut out = String::with_capacity(self.text.len() * 2);
        if let Some(id) = &self.id {
            // The id is one line, whatever it holds.
            out += &format!("# newdoc id = {}\n", id.replace(['\n', '\r'], " "));
        }
        let outermost = outermost(self);
        let mut mentions = outermost.iter().peekable();
        let mut tokens = Vec::new();
        for sentence in &self.sentences {
            tokens.clear();
            tokenise(&self.text, sentence.span, &|_| false, &mut tokens);
            let mut inside = None;
            for token in &tokens {
                let over = |m: &&&Mention| m.span.end <= token.start as usize;
                while mentions.next_if(over).is_some() {}
                let mention = mentions.peek().filter(|m| m.span.overlaps(token.span()));
                line(&mut out, self, token, mention.map(|m| (**m, inside == Some(m.span))));
                inside = mention.map(|m| m.span);
            }
            out.push('\n');
        }
        out
    }
}

/// One token with its tag; the mention it is in, and whether the token before was in it too.
fn line(out: &mut String, doc: &Document, token: &Token, mention: Option<(&Mention, bool)>) {
    // A token holds no white space, but it may hold characters without width.
    out.extend(token.text(&doc.text).chars().filter(|c| !c.is_control()));
    out.push('\t');
    match mention {
        Some((mention, goes_on)) => {
            out.push_str(if goes_on { "I-" } else { "B-" });
            out.push_str(mention.label.as_str());
        }
        None => out.push('O'),
    }
    out.push('\n');
}

/// The mentions that are in no longer one, in order.
fn outermost(doc: &Document) -> Vec<&Mention> {
    let mut kept: Vec<&Mention> = Vec::with_capacity(doc.mentions.len());
    for mention in &doc.mentions {
        match kept.last() {
            Some(last) if last.span.overlaps(mention.span) => {
                if mention.span.len() > last.span.len() {
                    kept.pop();
                    kept.push(mention);
                }
            }
            _ => kept.push(mention),
        }
    }
    kept
}
