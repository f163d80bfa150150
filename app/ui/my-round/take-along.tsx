import type { Round } from '#app/domains/rounds/my-round.ts'
import { emptied, toShare } from '#app/domains/rounds/round-view.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { myRound } from '#app/i18n/my-round.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { deedAddress, fileAddress } from './round-links.ts'

/** The round on paper, in the calendar, in a navigator, and to others. Buttons come forth where their program is. */
export function TakeAlong({ round, files, mayChange }: { round: Round; files: boolean; mayChange: boolean }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <section className="stack stack--tight no-print">
      <h2 className="round-part">{t(myRound.takeAlong)}</h2>
      <ul className="plain-list round-ways">
        <li>
          <button
            type="button"
            className="link-button"
            data-share={addressIn(locale, 'myRound') + toShare(round)}
            data-done={t(myRound.copied)}
            hidden
          >
            {t(myRound.share)}
          </button>
        </li>
        <li>
          <button type="button" className="link-button" data-print="" hidden>
            {t(myRound.print)}
          </button>
        </li>
        {files && (
          <>
            <li>
              <a href={fileAddress(locale, 'myRoundCalendar', round)} rel="nofollow">
                {t(myRound.calendar)}
              </a>
            </li>
            <li>
              <a href={fileAddress(locale, 'myRoundTrack', round)} rel="nofollow">
                {t(myRound.track)}
              </a>
            </li>
          </>
        )}
      </ul>
      <p className="small soft">{t(myRound.shareHow)}</p>
      <p className="small" data-ready="" hidden>
        {t(myRound.ready)}
      </p>
      {mayChange && (
        <p className="small">
          <a className="round-deed" href={deedAddress(locale, emptied(round))} rel="nofollow">
            {t(myRound.clear)}
          </a>
        </p>
      )}
    </section>
  )
}
