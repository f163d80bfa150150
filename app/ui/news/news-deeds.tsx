import type { OfficeNewsView } from '#app/domains/outreach/news/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { news as texts } from '#app/i18n/news.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button, type ButtonVariant, LinkButton } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'

/** Where a piece of news stands, and what can be done with it beside writing. */
export function NewsDeeds({ view }: { view: OfficeNewsView }) {
  const t = useWords()
  const locale = useLocale()
  const { can, hindrance, publishedAt, picture } = view
  const wayToPicture = addressIn(locale, 'officeNewsPicture', { id: view.id })
  return (
    <div className="stack stack--loose">
      <section className="panel stack" aria-labelledby="status">
        <h2 id="status">{t(texts.columnState)}</h2>
        {publishedAt ? (
          <>
            <p>{t(texts.published, { when: sayInstant(publishedAt, locale) })}</p>
            <p>
              <a href={addressIn(locale, 'newsItem', { slug: view.slug })}>{t(texts.see)}</a>
            </p>
          </>
        ) : (
          <p>
            <Tag>{t(texts.draft)}</Tag>
          </p>
        )}
        {hindrance && <Notice tone="warning">{t(wordsOf[hindrance])}</Notice>}
        {can.publish && <Deed view={view} intent="publish" text={texts.publish} help={texts.publishHelp} />}
        {can.withdraw && (
          <Deed view={view} intent="withdraw" text={texts.withdraw} help={texts.withdrawHelp} variant="secondary" />
        )}
        {can.remove && <Deed view={view} intent="remove" text={texts.remove} help={texts.removeHelp} variant="quiet" />}
      </section>
      {!publishedAt && (
        <section className="panel stack" aria-labelledby="bilde">
          <h2 id="bilde">{t(texts.picture)}</h2>
          <LinkButton variant="secondary" href={wayToPicture}>
            {t(picture ? texts.otherPicture : texts.addPicture)}
          </LinkButton>
          {picture && <Deed view={view} intent="take-down-picture" text={texts.takeDownPicture} variant="quiet" />}
        </section>
      )}
    </div>
  )
}

const wordsOf = {
  'news.noText': texts.noText,
  'news.noAlt': texts.noAlt,
  'news.halfTranslated': texts.halfTranslated,
} as const

interface DeedProps {
  view: OfficeNewsView
  intent: string
  text: { nb: string; en: string }
  help?: { nb: string; en: string }
  variant?: ButtonVariant
}

function Deed({ view, intent, text, help, variant }: DeedProps) {
  const t = useWords()
  return (
    <form method="post" className="stack stack--tight">
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="version" value={view.version} />
      {help && <p className="small soft">{t(help)}</p>}
      <div>
        <Button variant={variant}>{t(text)}</Button>
      </div>
    </form>
  )
}
