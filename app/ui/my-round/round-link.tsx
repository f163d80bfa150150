import { addressIn } from '#app/i18n/addresses.ts'
import { myRound } from '#app/i18n/my-round.ts'
import { roundButton } from '#app/i18n/round-button.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'

/** «Legg i runden»: a plain link, that the small program of every public page turns into a deed. Screen readers hear the number. */
export function RoundLink({ number, className }: { number: number; className?: string }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <a className={className} href={`${addressIn(locale, 'myRound')}?legg=${number}`} data-round={number} rel="nofollow">
      {t(roundButton.add)}
      <span className="only-heard">{` ${t(myRound.ofStudio, { number })}`}</span>
    </a>
  )
}
