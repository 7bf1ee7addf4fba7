/** Whether pdf.js runs in this browser: it asks for newer ones than the extension does, and no list of what it needs would stay true. */
import type { PdfFiles, PdfJs } from './draw-pdf';

const TEXT = 'BT /F 9 Tf 9 9 Td (1) Tj ET';
/** A PDF of one page with one digit. */
const SMALLEST = `%PDF-1.4
1 0 obj
<< /Type /Catalog /Pages 2 0 R >>
endobj
2 0 obj
<< /Type /Pages /Count 1 /Kids [3 0 R] >>
endobj
3 0 obj
<< /Type /Page /Parent 2 0 R /MediaBox [0 0 90 90] /Contents 4 0 R /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>
endobj
4 0 obj
<< /Length ${TEXT.length} >>
stream
${TEXT}
endstream
endobj
trailer
<< /Root 1 0 R >>
`;

/** True where it reads and lists what the smallest PDF draws. */
export async function canRun(pdf: PdfJs, files: PdfFiles): Promise<boolean> {
  try {
    pdf.GlobalWorkerOptions.workerSrc = files.worker;
    const task = pdf.getDocument({
      data: new TextEncoder().encode(SMALLEST),
      standardFontDataUrl: files.fonts,
      useWasm: false,
      useWorkerFetch: false,
      verbosity: 0,
    });
    try {
      const page = await (await task.promise).getPage(1);
      const [{ fnArray }, { items }] = await Promise.all([page.getOperatorList(), page.getTextContent()]);
      return fnArray.length > 0 && items.length > 0;
    } finally {
      void task.destroy();
    }
  } catch {
    return false;
  }
}
