import { counted, words } from './words.ts'

type Side = 'top' | 'bottom' | 'left' | 'right' | 'topBottom' | 'leftRight'
const sides: Record<Side, { nb: string; en: string }> = {
  top: { nb: 'øverst', en: 'at the top' },
  bottom: { nb: 'nederst', en: 'at the bottom' },
  left: { nb: 'til venstre', en: 'on the left' },
  right: { nb: 'til høyre', en: 'on the right' },
  topBottom: { nb: 'øverst og nederst', en: 'at the top and the bottom' },
  leftRight: { nb: 'til venstre og høyre', en: 'on the left and the right' },
}

/** Advice on pictures: what was seen, and what to do. Never a fault. */
export const pictureDoctor = words({
  pixels: {
    nb: (f: { long: number; least: number }) =>
      `Bildets lengste side er ${counted('nb', f.long, 'piksel', 'piksler')}. Juryen ser det i full skjerm. Last opp et på minst ${counted('nb', f.least, 'piksel', 'piksler')} om du har det.`,
    en: (f: { long: number; least: number }) =>
      `The longest side of the picture is ${counted('en', f.long, 'pixel', 'pixels')}. The jury sees it in full screen. Upload one of at least ${counted('en', f.least, 'pixel', 'pixels')} if you have it.`,
  },
  pixelsFew: {
    nb: (f: { long: number; least: number }) =>
      `Bildets lengste side er bare ${counted('nb', f.long, 'piksel', 'piksler')}. Det blir lite eller uklart på juryens skjerm. Finn originalen, og last opp et på minst ${counted('nb', f.least, 'piksel', 'piksler')}.`,
    en: (f: { long: number; least: number }) =>
      `The longest side of the picture is only ${counted('en', f.long, 'pixel', 'pixels')}. It will be small or unclear on the jury’s screen. Find the original and upload one of at least ${counted('en', f.least, 'pixel', 'pixels')}.`,
  },
  blurred: {
    nb: 'Bildet ser uskarpt ut. Hold kameraet støtt, fokuser på verket og ta det om igjen, hvis det ikke skal være slik.',
    en: 'The picture looks blurred. Hold the camera steady, focus on the work and take it again, unless it is meant to be so.',
  },
  dark: {
    nb: 'Bildet er mørkt. Ta det i dagslys, eller gjør det lysere, hvis ikke verket er så mørkt.',
    en: 'The picture is dark. Take it in daylight or make it brighter, unless the work itself is so dark.',
  },
  bright: {
    nb: 'Bildet er svært lyst, og flater kan være brent ut. Ta det uten blits eller sol rett på, hvis ikke verket er så lyst.',
    en: 'The picture is very bright, and parts may be burnt out. Take it without flash or direct sun, unless the work itself is so bright.',
  },
  bars: {
    nb: (f: { side: Side }) =>
      `Det er en ensfarget stripe ${sides[f.side].nb}, som på et skjermbilde. Beskjær bildet, så verket fyller det.`,
    en: (f: { side: Side }) =>
      `There is a plain bar ${sides[f.side].en}, as on a screenshot. Crop the picture so that the work fills it.`,
  },
  statusBar: {
    nb: 'Det ser ut som et skjermbilde fra en telefon, med klokka øverst. Last opp selve bildet i stedet.',
    en: 'It looks like a screenshot of a telephone, with the clock at the top. Upload the picture itself instead.',
  },
  alikeOwn: {
    nb: (f: { title: string; year: number }) =>
      `Bildet ligner ${f.title === '' ? 'et verk' : `«${f.title}»`} som du viste i fellesutstillingen i ${f.year}. Verk som er vist der før, kan ikke vises igjen. Er det et annet verk, trenger du ikke gjøre noe.`,
    en: (f: { title: string; year: number }) =>
      `The picture looks like ${f.title === '' ? 'a work' : `“${f.title}”`}, which you showed in the joint exhibition in ${f.year}. Works shown there before cannot be shown again. If it is another work, you need do nothing.`,
  },
  alikeOther: {
    nb: (f: { year: number }) =>
      `Bildet ligner et verk som ble vist i fellesutstillingen i ${f.year}. Se etter at du har lastet opp riktig bilde. Er det ditt eget verk, trenger du ikke gjøre noe.`,
    en: (f: { year: number }) =>
      `The picture looks like a work that was shown in the joint exhibition in ${f.year}. Check that you have uploaded the right picture. If it is your own work, you need do nothing.`,
  },
  alikeHere: {
    nb: (f: { number: number }) =>
      `Bildet ligner et bilde av verk ${f.number} i søknaden. Se etter at hvert verk har sitt eget bilde.`,
    en: (f: { number: number }) =>
      `The picture looks like a picture of work ${f.number} in this application. Check that each work has its own picture.`,
  },
  advice: { nb: 'Råd om bildet', en: 'Advice on the picture' },
  adviceAll: { nb: 'Råd om bildene', en: 'Advice on the pictures' },
  adviceLede: {
    nb: 'Dette er råd. Du kan sende søknaden slik den er.',
    en: 'This is advice. You can submit the application as it is.',
  },
  goTo: { nb: 'Gå til bildet', en: 'Go to the picture' },
  pictureOf: {
    nb: (f: { picture: number; work: number }) => `Verk ${f.work}, bilde ${f.picture}`,
    en: (f: { picture: number; work: number }) => `Work ${f.work}, picture ${f.picture}`,
  },
  allFine: {
    nb: (f: { count: number }) =>
      `Bildelegen har sett på ${counted('nb', f.count, 'bilde', 'bilder')} og har ingen råd.`,
    en: (f: { count: number }) =>
      `The picture doctor has looked at ${counted('en', f.count, 'picture', 'pictures')} and has no advice.`,
  },

  // The secretariat
  officeTitle: { nb: 'Ligner tidligere viste verk', en: 'Looks like works shown before' },
  officeLede: {
    nb: 'Programmet sammenligner bildene. Se på verkene før du bruker det til noe.',
    en: 'The program compares the pictures. Look at the works before you rely on it.',
  },
  officeAlike: {
    nb: (f: { work: number; title: string; artist: string; year: number }) =>
      `Verk ${f.work} ligner ${f.title === '' ? 'et verk' : `«${f.title}»`} av ${f.artist}, vist i ${f.year}`,
    en: (f: { work: number; title: string; artist: string; year: number }) =>
      `Work ${f.work} looks like ${f.title === '' ? 'a work' : `“${f.title}”`} by ${f.artist}, shown in ${f.year}`,
  },
})
