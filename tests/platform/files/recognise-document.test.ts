import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { isMisnamed, keptName, recogniseDocument, savedAs } from '#app/platform/files/recognise-document.ts'

const bytes = (text: string) => Uint8Array.from(text, (one) => one.charCodeAt(0))
const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])))
const PDF = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'
const PNG = '\x89PNG\r\n\x1a\n…\0\0\0\0IEND\xaeB`\x82'
const docx = zip('[Content_Types].xml', 'word/document.xml')
const xlsx = zip('[Content_Types].xml', 'xl/workbook.xml')

it.each([
  ['a PDF', bytes(PDF), 'pdf'],
  ['a PDF with something after it', bytes(`${PDF}${' '.repeat(100)}`), 'pdf'],
  ['a picture', bytes(PNG), 'png'],
  ['a photograph', bytes('\xff\xd8\xff\xe0…'), 'jpeg'],
  ['a Word file', docx, 'docx'],
  ['an Excel file', xlsx, 'xlsx'],
  ['a PDF that is cut off', bytes(PDF.slice(0, -10)), null],
  ['a picture that is cut off', bytes(PNG.slice(0, -12)), null],
  ['a Word file that is cut off', docx.slice(0, -30), null],
  ['a Word file with macros', zip('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'), null],
  ['an old Word file', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), null],
  ['another archive', zip('readme.txt'), null],
  ['a page', bytes('<!doctype html><script>alert(1)</script>'), null],
  ['a drawing with script', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'), null],
  ['a page that calls itself a PDF further in', bytes(`<html>${PDF}`), null],
  ['a program', bytes('MZ\x90\0'), null],
  ['nothing', new Uint8Array(), null],
  [
    'a lie about where the directory is',
    Uint8Array.from([...bytes('PK\x03\x04PK\x05\x06'), ...new Uint8Array(18).fill(255)]),
    null,
  ],
])('%s is %s', (_, given, type) => expect(recogniseDocument(given)).toBe(type))

it.each([
  ['avtale.pdf', 'pdf', false],
  ['AVTALE.PDF', 'pdf', false],
  ['bilde.jpeg', 'jpeg', false],
  ['avtale', 'pdf', false],
  ['avtale.docx', 'pdf', true],
  ['avtale.pdf.exe', 'pdf', true],
] as const)('%s as %s is misnamed: %s', (name, type, wrong) => expect(isMisnamed(name, type)).toBe(wrong))

it.each([
  ['Avtale Øvre Eiker.pdf', 'pdf', 'Avtale Øvre Eiker.pdf'],
  ['C:\\Users\\kari\\avtale.pdf', 'pdf', 'avtale.pdf'],
  ['../../etc/passwd', 'pdf', 'passwd.pdf'],
  ['a"b\r\nX-Evil: 1.pdf', 'pdf', 'abX-Evil 1.pdf'],
  ['\u202Efdp.exe', 'png', 'fdp.exe'],
  ['...', 'jpeg', 'dokument.jpg'],
  ['', 'xlsx', 'dokument.xlsx'],
] as const)('%j of a %s is kept as %j', (name, type, kept) => expect(keptName(name, type)).toBe(kept))

describe('saved, never shown', () => {
  it('under its name, in ASCII and as it is', () => {
    expect(savedAs('Avtale Øvre Eiker.pdf')).toBe(
      `attachment; filename="Avtale _vre Eiker.pdf"; filename*=UTF-8''Avtale%20%C3%98vre%20Eiker.pdf`,
    )
  })
  it('breaks no header', () => expect(savedAs('a"\\%\'(1)*.pdf')).not.toMatch(/filename="[^"]*["\\%][^;]/))
})
