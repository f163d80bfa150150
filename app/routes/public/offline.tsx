import { addressIn } from '#app/i18n/addresses.ts'
import { frame } from '#app/i18n/frame.ts'
import { offline } from '#app/i18n/offline.ts'
import { say } from '#app/i18n/words.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { headOf } from '#app/ui/public-round/head.ts'

/** What a browser shows without network for a page that it does not have. */
export const handle = { here: 'home' }
export const loader = () => null
export const meta = headOf((_, locale) => ({
  title: say(locale, offline.title),
  description: say(locale, offline.missing),
}))

const AT_HAND = ['map', 'artists', 'programme', 'myRound'] as const

export default function Offline() {
  const t = useWords()
  const locale = useLocale()
  return (
    <div className="page page--narrow stack stack--loose">
      <h1>{t(offline.title)}</h1>
      <p className="lede">{t(offline.missing)}</p>
      <div className="stack stack--tight">
        <p>{t(offline.atHand)}</p>
        <ul className="needles">
          {AT_HAND.map((name) => (
            <li key={name}>
              <a href={addressIn(locale, name)}>{t(frame[name])}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
