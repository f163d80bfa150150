import { words } from './words.ts'

/** What is said of pictures that people send. */
export const media = words({
  refusedEmpty: {
    nb: 'Filen er tom. Velg bildet på nytt.',
    en: 'The file is empty. Choose the picture again.',
  },
  refusedTooLarge: {
    nb: 'Bildet er større enn 30 MB. Lagre det som JPEG eller i et mindre format, og prøv igjen.',
    en: 'The picture is larger than 30 MB. Save it as JPEG or in a smaller size and try again.',
  },
  refusedTooManyPixels: {
    nb: 'Bildet har mer enn 80 millioner piksler. Lagre det i et mindre format, og prøv igjen.',
    en: 'The picture has more than 80 million pixels. Save it in a smaller size and try again.',
  },
  refusedNotAPicture: {
    nb: 'Dette er ikke et bilde vi kan bruke. Lagre det som JPEG eller PNG, og prøv igjen.',
    en: 'This is not a picture that we can use. Save it as JPEG or PNG and try again.',
  },
  refusedUnreadable: {
    nb: 'Vi klarte ikke å lese bildet. Lagre det som JPEG eller PNG, og prøv igjen.',
    en: 'We could not read the picture. Save it as JPEG or PNG and try again.',
  },
  uploadBroken: {
    nb: 'Bildet kom ikke fram. Se om du har nett, og prøv igjen.',
    en: 'The picture did not get through. Check that you are online and try again.',
  },
})
