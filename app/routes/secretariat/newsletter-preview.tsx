import { useLoaderData } from '@remix-run/react'
import { previewView } from '#app/domains/outreach/newsletter/office.server.ts'
import type { PreviewView } from '#app/domains/outreach/newsletter/views.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { newsletterOffice as words } from '#app/i18n/newsletter-office.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import { say } from '#app/i18n/words.ts'
import { withQuery } from '#app/kernel/page.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'

export const meta = titledBy((view: PreviewView, locale) => `${say(locale, words.preview)}: ${view.subject}`)
export const handle = {
  wide: true,
  path: [
    { name: 'secretariat', text: secretariat.overview },
    { name: 'newsletters', text: words.title },
    { name: 'officeNewsletter', text: words.theLetter },
  ],
}

export const loader = page('secretariat', async ({ ctx, actor, params, url }) => ({
  ...(await previewView(
    ctx,
    actor,
    params.id ?? '',
    url.searchParams.get('sprak') === 'en' ? 'en' : 'nb',
    url.searchParams.get('som') === 'tekst' ? 'text' : 'html',
  )),
  narrow: url.searchParams.has('smal'),
}))

/** The letter as mail programs show it, or as text. The frame runs nothing and opens nothing. */
export default function NewsletterPreview() {
  const t = useWords()
  const locale = useLocale()
  const { id, locale: language, as, written, letter, narrow } = useLoaderData<typeof loader>()
  const at = (query: Record<string, string>) => withQuery(addressIn(locale, 'newsletterPreview', { id }), '', query)
  const views: { text: string; query: Record<string, string>; current: boolean }[] = [
    { text: t(words.lookNb), query: { sprak: 'nb' }, current: language === 'nb' && as === 'html' && !narrow },
    { text: t(words.lookEn), query: { sprak: 'en' }, current: language === 'en' && as === 'html' && !narrow },
    { text: t(words.narrow), query: { sprak: language, smal: 'ja' }, current: as === 'html' && narrow },
    { text: t(words.asText), query: { sprak: language, som: 'tekst' }, current: as === 'text' },
  ]
  return (
    <div className="stack">
      <h1>{letter.subject || t(words.untitled)}</h1>
      <nav className="cluster" aria-label={t(words.preview)}>
        {views.map(({ text, query, current }) => (
          <a key={text} href={at(query)} aria-current={current ? 'page' : undefined}>
            {text}
          </a>
        ))}
      </nav>
      {language === 'en' && written === 'nb' && <Notice>{t(words.notInEnglish)}</Notice>}
      {as === 'text' ? (
        <pre className="letter-plain">{letter.text}</pre>
      ) : (
        <iframe
          className="letter-frame"
          data-narrow={narrow ? '' : undefined}
          title={t(words.preview)}
          sandbox=""
          srcDoc={letter.html}
        />
      )}
    </div>
  )
}
