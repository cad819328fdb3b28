package footnote.report;

/** How a source report looks in a browser and on paper: type and lines alone, so that it prints in black. */
final class SourceReportStyle {
    static final String CSS = """
            body { max-width: 44em; margin: 2em auto; padding: 0 1em; font: 16px/1.45 Georgia, serif; color: #111; background: #fff; }
            h1 { font-size: 1.5em; margin: 0 0 .3em; }
            h2 { font-size: 1.2em; margin: 1.6em 0 .5em; padding-top: .5em; border-top: 1px solid #999; }
            h3 { font-size: 1em; font-style: italic; margin: 1.2em 0 .3em; }
            p { margin: .3em 0; }
            ol { margin: 0; padding-left: 2.4em; }
            li { margin: 0 0 .5em; }
            li::marker { font-weight: bold; }
            blockquote { margin: 0 0 .2em; }
            dl { display: grid; grid-template-columns: 11em 1fr; gap: 0 .8em; margin: 0 0 .8em; font-size: .875em; }
            dt { grid-column: 1; color: #444; }
            dd { grid-column: 2; margin: 0; }
            a { color: inherit; }
            .lead, .place, .scene, .margin { color: #444; }
            .place { font-size: .875em; white-space: nowrap; }
            .scene, .margin { font-style: italic; }
            :target { outline: 2px solid #999; outline-offset: .3em; }
            @page { margin: 15mm 14mm; }
            @media print {
              body { max-width: none; margin: 0; padding: 0; font-size: 9pt; line-height: 1.3; }
              h1, h2, h3 { break-after: avoid; }
              h2 { margin: 1em 0 .4em; }
              ol { columns: 2; column-gap: 2em; padding-left: 2em; }
              li { break-inside: avoid; margin-bottom: .35em; }
              dl { display: block; margin: 0 0 .5em; }
              dt { float: left; margin-right: .5em; font-style: italic; }
              a { text-decoration: none; }
              .lead, .place, .scene, .margin, dt { color: #000; }
            }
            """;

    private SourceReportStyle() {}
}
