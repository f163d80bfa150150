import type { AnnouncementView } from '#app/domains/art-round/selection/announcement-views.ts'
import { announcing } from '#app/i18n/announcing.ts'
import { withQuery } from '#app/kernel/page.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'

/** One real letter of each kind, paged through; `here` is the page's address with its questions. */
export function LetterPreview({ view, path, search }: { view: AnnouncementView; path: string; search: string }) {
  const t = useWords()
  const { kinds, kind, at, of, letter } = view.preview
  const to = (change: Record<string, string | number | null>) => `${withQuery(path, search, change)}#brevene`
  return (
    <section className="stack" id="brevene" aria-labelledby="brevene-tittel">
      <h2 id="brevene-tittel">{t(announcing.preview)}</h2>
      <nav className="cluster" aria-label={t(announcing.kindsOfLetters)}>
        {kinds
          .filter(({ count }) => count > 0)
          .map((one) => (
            <a
              key={one.kind}
              href={to({ slag: one.kind, brev: null })}
              aria-current={one.kind === kind ? 'true' : undefined}
              className={one.kind === kind ? 'strong' : undefined}
            >
              {t(announcing.kindCount, one)}
            </a>
          ))}
      </nav>
      {letter ? (
        <>
          <p className="strong">{t(announcing.letterOf, { at, of, number: letter.number, name: letter.name })}</p>
          <p className="small soft">
            {letter.email !== null && t(announcing.inLanguage, { own: letter.own, shown: letter.shown })}{' '}
            <a href={to({ sprak: letter.shown === 'nb' ? 'en' : 'nb' })}>
              {t(announcing.showIn, { language: letter.shown === 'nb' ? 'en' : 'nb' })}
            </a>
          </p>
          <article className="letter panel measure stack" lang={letter.shown}>
            <p className="small soft">
              {letter.email === null
                ? t(announcing.letterNowhere, { name: letter.name })
                : t(announcing.letterTo, { name: letter.name, email: letter.email })}
            </p>
            <h3>{letter.subject}</h3>
            {letter.paragraphs.map((paragraph, index) => (
              <p key={index}>{paragraph}</p>
            ))}
          </article>
          <Pager
            label={t(announcing.preview)}
            position={`${at} / ${of}`}
            previous={at > 1 ? { href: to({ brev: at - 1 }), text: t(announcing.previousLetter) } : undefined}
            next={at < of ? { href: to({ brev: at + 1 }), text: t(announcing.nextLetter) } : undefined}
          />
        </>
      ) : (
        <p>{t(announcing.noneOfKind)}</p>
      )}
    </section>
  )
}
