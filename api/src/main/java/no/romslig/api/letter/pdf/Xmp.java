package no.romslig.api.letter.pdf;

/** The metadata packet of PDF/A-2a and PDF/UA-1. */
final class Xmp {

  /** Takes title, language, created, modified, tool, producer and id. */
  static final String TEMPLATE =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
       <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about=""
          xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:xmp="http://ns.adobe.com/xap/1.0/"
          xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
          xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
          xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
          xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
          xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
          xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
          xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
         <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
         <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
         <dc:format>application/pdf</dc:format>
         <xmp:CreateDate>%s</xmp:CreateDate>
         <xmp:ModifyDate>%s</xmp:ModifyDate>
         <xmp:CreatorTool>%s</xmp:CreatorTool>
         <pdf:Producer>%s</pdf:Producer>
         <xmpMM:DocumentID>uuid:%s</xmpMM:DocumentID>
         <pdfaid:part>2</pdfaid:part>
         <pdfaid:conformance>A</pdfaid:conformance>
         <pdfuaid:part>1</pdfuaid:part>
         <pdfaExtension:schemas>
          <rdf:Bag>
           <rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property>
             <rdf:Seq>
              <rdf:li rdf:parseType="Resource">
               <pdfaProperty:name>part</pdfaProperty:name>
               <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
               <pdfaProperty:category>internal</pdfaProperty:category>
               <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
              </rdf:li>
             </rdf:Seq>
            </pdfaSchema:property>
           </rdf:li>
          </rdf:Bag>
         </pdfaExtension:schemas>
        </rdf:Description>
       </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>
      """;

  private Xmp() {}

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
