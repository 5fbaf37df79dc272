import { Select } from '@mantine/core'
import { useMemo } from 'react'
import type { RouteInput } from '../../../../contract/routes'
import type { PolaNaskah } from '../../../../domain/naskah/pola/pola'
import { AnswerProblem } from '../../../components/answer-problem'
import { LembarPdf } from '../../../components/pdf/lembar-pdf'
import { teksPola as teks } from '../../../text/pola'
import { PilihOrang } from '../ruang/pilih-orang'
import type { TemuanRuang } from '../ruang/pilihan-naskah'
import { usePratinjau } from '../ruang/use-pratinjau'
import classes from './pratinjau-pola.module.css'
import { type Contoh, useContoh } from './use-contoh'

type Props = {
  readonly jenis: string
  readonly pola: PolaNaskah
  /** Goes to the block a finding stands in. */
  readonly onTemuan: (temuan: TemuanRuang) => void
}

/** The template as it prints, on a plan or people chosen for it. */
export function PratinjauPola({ jenis, pola, onTemuan }: Props): React.JSX.Element {
  const contoh = useContoh(jenis)
  return (
    <aside className={classes.pratinjau}>
      <PilihContoh contoh={contoh} />
      {contoh.error ? <AnswerProblem error={contoh.error} /> : <Halaman {...{ jenis, pola, onTemuan, contoh }} />}
    </aside>
  )
}

type HalamanProps = Props & { readonly contoh: Contoh }

/** Its pages on the example, with what is not right in it. */
function Halaman({ jenis, pola, onTemuan, contoh }: HalamanProps): React.JSX.Element {
  const { hasil, isKini, isLama, error } = usePratinjau(useMinta({ jenis, pola, contoh }))
  if (error) return <AnswerProblem error={error} />
  if (contoh.semuaSubjek?.length === 0) return <p className={classes.tiada}>{tiadaContoh(contoh)}</p>
  return (
    <>
      {isKini && hasil && <DaftarTemuan temuan={hasil.temuan} onTemuan={onTemuan} />}
      <LembarPdf pdf={hasil?.pdf ?? ''} milik={isKini ? jenis : ''} isMenyusun={isLama} />
    </>
  )
}

/** Why there is nothing to show the template on. */
function tiadaContoh({ isLepas, rencanaId }: Contoh): string {
  if (isLepas) return teks.orangDulu
  return rencanaId === null ? teks.rencanaDulu : teks.tiadaOrang
}

/** What is asked of the core: the template as it is now, for the person of the example; null while there is none. */
function useMinta({ jenis, pola, contoh }: Omit<HalamanProps, 'onTemuan'>): RouteInput<'naskah.pratinjau'> | null {
  const { rencanaId, pegawaiIds } = contoh
  const kunci = contoh.subjek?.kunci ?? null
  return useMemo(
    () => (kunci === null ? null : { jenis, rencanaId, pegawaiIds: [...pegawaiIds], kunci, isian: {}, pola }),
    [jenis, rencanaId, pegawaiIds, kunci, pola]
  )
}

type TemuanProps = Pick<Props, 'onTemuan'> & { readonly temuan: readonly TemuanRuang[] }

/** What is not right in the template on this example; a click goes to its block. What the office has not filled in yet is no fault of it. */
function DaftarTemuan({ temuan, onTemuan }: TemuanProps): React.JSX.Element | null {
  const milik = temuan.filter((t) => t.medan === null)
  if (milik.length === 0) return null
  return (
    <ul className={classes.temuan} data-testid="pola-temuan">
      {milik.map((t) => (
        <li key={`${t.blok ?? ''} ${t.pesan}`} data-keras={t.isKeras || undefined}>
          <button type="button" disabled={t.blok === null} onClick={() => onTemuan(t)}>
            {t.pesan}
          </button>
        </li>
      ))}
    </ul>
  )
}

const PilihContoh = ({ contoh }: { readonly contoh: Contoh }): React.JSX.Element => (
  <header className={classes.contoh}>
    <span>{teks.contoh}</span>
    {contoh.isLepas ? (
      <div>
        <PilihOrang dipilih={contoh.pegawaiIds} onPilih={contoh.pilihOrang} />
      </div>
    ) : (
      <Select
        size="xs"
        aria-label={teks.rencana}
        placeholder={teks.rencanaNihil}
        searchable
        allowDeselect={false}
        data={contoh.semua.map((r) => ({ value: String(r.id), label: r.nama }))}
        value={contoh.rencanaId}
        onChange={contoh.pilihRencana}
        data-testid="contoh-rencana"
      />
    )}
    {contoh.semuaSubjek && contoh.semuaSubjek.length > 1 && (
      <Select
        size="xs"
        aria-label={teks.contohOrang}
        searchable
        limit={100}
        allowDeselect={false}
        data={contoh.semuaSubjek.map((s) => ({ value: s.kunci, label: s.sebutan }))}
        value={contoh.subjek?.kunci ?? null}
        onChange={contoh.pilihSubjek}
        data-testid="contoh-orang"
      />
    )}
  </header>
)
