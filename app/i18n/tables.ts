import { counted, words } from './words.ts'

/** A value as it stood in the file. */
interface Value {
  value: string
}

const number = { nb: new Intl.NumberFormat('nb-NO'), en: new Intl.NumberFormat('en-GB') }

/** What is wrong with a file that someone imports. Each name but the last three is a code of platform/tables. */
export const tables = words({
  notUtf8: {
    nb: 'Filen har tegn som ikke er UTF-8. Lagre den på nytt som «CSV UTF-8».',
    en: 'The file has characters that are not UTF-8. Save it again as “CSV UTF-8”.',
  },
  emptyFile: { nb: 'Filen er tom.', en: 'The file is empty.' },
  brokenQuotes: {
    nb: 'Anførselstegnene går ikke opp. Resten av filen er ikke lest.',
    en: 'The quotation marks do not match. The rest of the file was not read.',
  },
  unknownColumns: {
    nb: (f: { columns: string }) => `Vi kjenner ikke disse kolonnene: ${f.columns}.`,
    en: (f: { columns: string }) => `We do not know these columns: ${f.columns}.`,
  },
  missingColumns: {
    nb: (f: { columns: string }) => `Disse kolonnene mangler: ${f.columns}.`,
    en: (f: { columns: string }) => `These columns are missing: ${f.columns}.`,
  },
  duplicateColumns: {
    nb: (f: { columns: string }) => `Disse kolonnene står mer enn én gang: ${f.columns}.`,
    en: (f: { columns: string }) => `These columns appear more than once: ${f.columns}.`,
  },
  namelessColumn: {
    nb: (f: { position: number }) => `Kolonne nummer ${f.position} har ikke noe navn.`,
    en: (f: { position: number }) => `Column number ${f.position} has no name.`,
  },
  cellCount: {
    nb: (f: { expected: number; found: number }) =>
      `Raden har ${counted('nb', f.found, 'felt', 'felt')}, men skal ha ${f.expected}.`,
    en: (f: { expected: number; found: number }) =>
      `The row has ${counted('en', f.found, 'field', 'fields')}, but should have ${f.expected}.`,
  },
  emptyCell: { nb: 'Feltet må fylles ut.', en: 'The field must be filled in.' },
  notAWholeNumber: {
    nb: (f: Value) => `«${f.value}» er ikke et helt tall.`,
    en: (f: Value) => `“${f.value}” is not a whole number.`,
  },
  notANumber: { nb: (f: Value) => `«${f.value}» er ikke et tall.`, en: (f: Value) => `“${f.value}” is not a number.` },
  notAnAmount: {
    nb: (f: Value) => `«${f.value}» er ikke et beløp i kroner, som 149 eller 149,50.`,
    en: (f: Value) => `“${f.value}” is not an amount in kroner, such as 149 or 149.50.`,
  },
  notADate: {
    nb: (f: Value) => `«${f.value}» er ikke en dato skrevet som 2013-09-14.`,
    en: (f: Value) => `“${f.value}” is not a date written as 2013-09-14.`,
  },
  notYesNo: {
    nb: (f: Value) => `«${f.value}» er verken ja eller nei.`,
    en: (f: Value) => `“${f.value}” is neither yes nor no.`,
  },
  notAnEmail: {
    nb: (f: Value) => `«${f.value}» er ikke en e-postadresse.`,
    en: (f: Value) => `“${f.value}” is not an e-mail address.`,
  },
  notAChoice: {
    nb: (f: Value & { choices: string }) => `«${f.value}» er ikke blant verdiene som kan stå her: ${f.choices}.`,
    en: (f: Value & { choices: string }) => `“${f.value}” is not one of the values allowed here: ${f.choices}.`,
  },
  tooLong: {
    nb: (f: { most: number; length: number }) =>
      `Teksten har ${number.nb.format(f.length)} tegn og kan ha høyst ${number.nb.format(f.most)}.`,
    en: (f: { most: number; length: number }) =>
      `The text has ${number.en.format(f.length)} characters and can have at most ${number.en.format(f.most)}.`,
  },
  tooSmall: {
    nb: (f: Value & { least: number }) =>
      `«${f.value}» er for lite; tallet må være minst ${number.nb.format(f.least)}.`,
    en: (f: Value & { least: number }) =>
      `“${f.value}” is too small; the number must be at least ${number.en.format(f.least)}.`,
  },
  tooLarge: {
    nb: (f: Value & { most: number }) =>
      `«${f.value}» er for stort; tallet kan være høyst ${number.nb.format(f.most)}.`,
    en: (f: Value & { most: number }) =>
      `“${f.value}” is too large; the number can be at most ${number.en.format(f.most)}.`,
  },
  atCell: {
    nb: (f: { line: number; column: string; what: string }) => `Linje ${f.line}, kolonne «${f.column}»: ${f.what}`,
    en: (f: { line: number; column: string; what: string }) => `Line ${f.line}, column “${f.column}”: ${f.what}`,
  },
  atLine: {
    nb: (f: { line: number; what: string }) => `Linje ${f.line}: ${f.what}`,
    en: (f: { line: number; what: string }) => `Line ${f.line}: ${f.what}`,
  },
  moreFaults: {
    nb: (f: { count: number }) => `Og ${counted('nb', f.count, 'feil', 'feil')} til.`,
    en: (f: { count: number }) => `And ${counted('en', f.count, 'more error', 'more errors')}.`,
  },
})
