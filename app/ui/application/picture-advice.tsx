import type { AlikeToArtist } from '#app/domains/art-round/application/picture-doctor.ts'
import type { Finding } from '#app/domains/media/rules.ts'
import { pictureDoctor } from '#app/i18n/picture-doctor.ts'
import { type Say, useWords } from '#app/ui/frame/words.tsx'

/** What the doctor says of a picture, in words. */
export function sayFinding(t: Say, finding: Finding): string {
  switch (finding.kind) {
    case 'pixels':
      return t(finding.strong ? pictureDoctor.pixelsFew : pictureDoctor.pixels, finding)
    case 'bars':
      return t(pictureDoctor.bars, finding)
    default:
      return t(pictureDoctor[finding.kind])
  }
}

/** What it looks like, in words. */
export function sayAlike(t: Say, alike: AlikeToArtist): string {
  switch (alike.kind) {
    case 'own':
      return t(pictureDoctor.alikeOwn, alike)
    case 'other':
      return t(pictureDoctor.alikeOther, alike)
    case 'here':
      return t(pictureDoctor.alikeHere, alike)
  }
}

/** Everything worth saying of one picture. */
export const adviceOn = (
  t: Say,
  picture: { id: string; findings: readonly Finding[] },
  workId: string,
  alike: readonly AlikeToArtist[],
): { text: string; strong: boolean }[] => [
  ...picture.findings.map((finding) => ({ text: sayFinding(t, finding), strong: finding.strong })),
  ...alike
    .filter((one) => one.pictureId === picture.id && one.workId === workId)
    .map((one) => ({ text: sayAlike(t, one), strong: true })),
]

/** Advice under a picture: a sign, and what to do. It is no error, so nothing stops. */
export function PictureAdvice({ advice, id }: { advice: readonly { text: string; strong: boolean }[]; id?: string }) {
  const t = useWords()
  if (advice.length === 0) return null
  return (
    <ul className="plain-list apply-advice" id={id} aria-label={t(pictureDoctor.advice)}>
      {advice.map(({ text, strong }) => (
        <li key={text} data-strong={strong || undefined}>
          <svg aria-hidden="true" viewBox="0 0 16 16" width="1em" height="1em">
            <path fill="currentColor" fillRule="evenodd" d="M8 .6 16 15H0zM7.1 5.6v4.9h1.8V5.6zm0 6v1.8h1.8v-1.8z" />
          </svg>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  )
}
