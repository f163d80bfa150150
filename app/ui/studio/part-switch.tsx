import { type OwnPart, ownPartAddress } from '#app/domains/art-round/studio/own-part.ts'
import { studioScreens as screens } from '#app/i18n/studio-screens.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'

interface Props {
  page: 'myStudio' | 'myTally' | 'myDelivery'
  year: number
  parts: readonly OwnPart[]
  current: string
}

/** The parts of who takes part more than once in a year, each with this page of its own; nothing for everyone else. */
export function PartSwitch({ page, year, parts, current }: Props) {
  const t = useWords()
  const locale = useLocale()
  if (parts.length < 2) return null
  return (
    <nav aria-label={t(screens.parts)}>
      <ul className="plain-list cluster switch">
        {parts.map(({ slug, name, callNb, callEn }) => (
          <li key={slug}>
            <a href={ownPartAddress(locale, page, { year, slug })} aria-current={slug === current ? 'page' : undefined}>
              {t(screens.part, { name, call: locale === 'nb' ? callNb : callEn || callNb })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
