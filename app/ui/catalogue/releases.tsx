import type { FileView, OfficeCatalogueView, ReleaseView } from '#app/domains/catalogue/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { catalogue } from '#app/i18n/catalogue.ts'
import { catalogueOffice as words } from '#app/i18n/catalogue-office.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { ProgressBar } from '#app/ui/kit/progress-bar.tsx'

export const isUnderWay = ({ releases }: Pick<OfficeCatalogueView, 'releases'>): boolean =>
  releases.some(({ files }) => files.some(({ state }) => state === 'waiting' || state === 'making'))

/** Every release with its files: how far they are, what became of them, and the way to them. */
export function Releases({ view }: { view: OfficeCatalogueView }) {
  const t = useWords()
  const locale = useLocale()
  const { year, releases, damaged } = view
  return (
    <section className="panel stack" aria-labelledby="utgaver">
      <h2 id="utgaver">{t(words.history)}</h2>
      {damaged && (
        <Notice tone="danger">
          <p>{t(words.damaged)}</p>
        </Notice>
      )}
      {releases.length === 0 && (
        <EmptyState title={t(words.noReleases)}>
          <p>{t(words.noReleasesHelp)}</p>
        </EmptyState>
      )}
      {isUnderWay(view) && (
        <p role="status">
          {t(words.leaveIt)}{' '}
          <a href={`${addressIn(locale, 'editionCatalogue', { year })}#utgaver`}>{t(words.lookAgain)}</a>
        </p>
      )}
      <div>
        {releases.map((release) => (
          <Release key={release.no} release={release} year={year} />
        ))}
      </div>
    </section>
  )
}

function Release({ release, year }: { release: ReleaseView; year: number }) {
  const t = useWords()
  const locale = useLocale()
  const { no, releasedAt, by, note, sha256, files } = release
  return (
    <div className="release">
      <div>
        <h3>{t(words.releaseTitle, { no, when: sayInstant(new Date(releasedAt), locale) })}</h3>
        <p className="soft">{[by && t(words.by, { name: by }), note].filter(Boolean).join('. ')}</p>
      </div>
      <ul className="plain-list release__files">
        {files.map((file) => (
          <li key={file.kind} className="release__file">
            <MadeFile file={file} no={no} year={year} />
          </li>
        ))}
      </ul>
      <p className="small soft checksum">{t(words.checksum, { sum: sha256 })}</p>
    </div>
  )
}

function MadeFile({ file, no, year }: { file: FileView; no: number; year: number }) {
  const t = useWords()
  const locale = useLocale()
  const { kind, state, step, steps, bytes, madeAt, failure } = file
  const label = t(words.file, { kind })
  if (state === 'waiting' || state === 'making')
    return (
      <ProgressBar
        label={label}
        value={state === 'making' ? step : 0}
        most={steps}
        text={state === 'making' ? t(words.making, { step, steps }) : t(words.waiting)}
      />
    )
  const made = state === 'made' && madeAt !== null
  return (
    <>
      <div>
        <p>{label}</p>
        <p className="small soft">
          {made
            ? t(words.madeOn, {
                when: sayInstant(new Date(madeAt), locale),
                size: t(catalogue.size, { bytes: bytes ?? 0 }),
              })
            : t(words.failed, { why: failure ?? 'unknown' })}
        </p>
      </div>
      <div className="cluster">
        {made && (
          <LinkButton small variant="secondary" href={addressIn(locale, 'editionCatalogueFile', { year, no, kind })}>
            {t(words.download)}
            <span className="only-heard">{t(words.againKind, { kind, no })}</span>
          </LinkButton>
        )}
        <form method="post">
          <input type="hidden" name="intent" value="again" />
          <input type="hidden" name="no" value={no} />
          <input type="hidden" name="kind" value={kind} />
          <Button small variant={made ? 'quiet' : 'primary'}>
            {t(words.again)}
            <span className="only-heard">{t(words.againKind, { kind, no })}</span>
          </Button>
        </form>
      </div>
    </>
  )
}
