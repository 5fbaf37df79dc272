import { Button, EmptyState } from '@mantine/core'
import { IconChecklist } from '@tabler/icons-react'
import { useState } from 'react'
import { HASIL, type JenisHasil } from '../../../domain/kit/rule'
import { langkahTeks } from '../../../domain/mutasi/langkah-teks'
import { isDapatDikesampingkan, type TemuanLangkah } from '../../../domain/mutasi/periksa'
import type { LangkahId } from '../../../domain/mutasi/rencana'
import type { UnorId } from '../../../domain/organisasi/unor'
import { WARNA_HASIL } from '../../components/chart/marks'
import { labelHasil, teksRotasi } from '../../text/rotasi'
import { DialogKesampingkan } from './dialog-kesampingkan'
import { useMeja } from './meja'
import { jalankan, type RuangKerja } from './ruang-kerja'
import classes from './tab-temuan.module.css'
import { semuaTemuan, type TemuanRencana } from './temuan-rencana'

/** Every finding of the plan, gravest first, then what was overridden; each with rule, words and legal basis. */
export function TabTemuan(): React.JSX.Element {
  const { ruang } = useMeja()
  const [dialog, setDialog] = useState<TemuanRencana | null>(null)
  const all = semuaTemuan(ruang)
  const open = all.filter(({ temuan }) => temuan.dikesampingkan === null)
  return (
    <div data-testid="temuan">
      {all.length === 0 && <Nihil isAdaLangkah={ruang.langkah.length > 0} />}
      {HASIL.map((hasil) => (
        <Kelompok
          key={hasil}
          judul={labelHasil[hasil]}
          warna={hasil}
          isi={open.filter(({ temuan }) => temuan.hasil === hasil)}
          onPilih={setDialog}
        />
      ))}
      <Kelompok
        judul={teksRotasi.dikesampingkan}
        warna="LULUS"
        isi={all.filter(({ temuan }) => temuan.dikesampingkan !== null)}
        onPilih={setDialog}
      />
      {dialog && <DialogKesampingkan pilihan={dialog} onClose={() => setDialog(null)} />}
    </div>
  )
}

type KelompokProps = {
  readonly judul: string
  readonly warna: JenisHasil
  readonly isi: readonly TemuanRencana[]
  readonly onPilih: (pilihan: TemuanRencana) => void
}

function Kelompok({ judul, warna, isi, onPilih }: KelompokProps): React.JSX.Element | null {
  if (isi.length === 0) return null
  return (
    <section className={classes.kelompok} style={{ '--warna': WARNA_HASIL[warna] }} aria-label={judul}>
      <h3>
        {judul} <span>{isi.length}</span>
      </h3>
      {isi.map((pilihan) => (
        <Temuan key={`${pilihan.langkahId} ${pilihan.temuan.aturan}`} pilihan={pilihan} onPilih={onPilih} />
      ))}
    </section>
  )
}

function Temuan({ pilihan, onPilih }: { readonly pilihan: TemuanRencana; readonly onPilih: KelompokProps['onPilih'] }): React.JSX.Element {
  const { ruang, lihat } = useMeja()
  const { temuan, langkahId } = pilihan
  const unorId = unorOf(ruang, langkahId)
  return (
    <article className={classes.temuan} data-testid={`temuan-${temuan.aturan}`}>
      <p className={classes.pesan}>{temuan.pesan}</p>
      <p className={classes.dasar}>
        <b>{temuan.aturan}</b> {temuan.judul} · {temuan.dasar}
      </p>
      <button type="button" className={classes.langkah} title={teksRotasi.lihatDiBagan} onClick={() => unorId && lihat(unorId)}>
        {langkahId === null ? teksRotasi.seluruhRencana : langkahTeks(ruang, langkahId)}
      </button>
      {temuan.dikesampingkan && <p className={classes.alasan}>{alasanTeks(temuan.dikesampingkan)}</p>}
      {!ruang.isTerkunci && (
        <div className={classes.tindakan}>
          <Tindakan pilihan={pilihan} onPilih={onPilih} />
        </div>
      )}
    </article>
  )
}

function Tindakan({
  pilihan,
  onPilih
}: {
  readonly pilihan: TemuanRencana
  readonly onPilih: KelompokProps['onPilih']
}): React.JSX.Element | null {
  const { ruang } = useMeja()
  const { temuan } = pilihan
  const lama = temuan.dikesampingkan
  if (lama) {
    return (
      <Button
        size="compact-xs"
        variant="subtle"
        onClick={() => void jalankan(ruang.rencana.id, 'temuan.restore', { pengesampinganId: lama.id })}
      >
        {teksRotasi.berlakukan}
      </Button>
    )
  }
  if (!isDapatDikesampingkan(temuan)) return null
  return (
    <Button size="compact-xs" variant="subtle" onClick={() => onPilih(pilihan)}>
      {teksRotasi.kesampingkan}
    </Button>
  )
}

const Nihil = ({ isAdaLangkah }: { readonly isAdaLangkah: boolean }): React.JSX.Element => (
  <EmptyState
    mt={60}
    icon={<IconChecklist />}
    variant="light"
    title={teksRotasi.temuanNihil}
    description={isAdaLangkah ? teksRotasi.temuanNihilRinci : teksRotasi.temuanBelum}
  />
)

function unorOf({ langkah, snapshot }: RuangKerja, id: LangkahId | null): UnorId | undefined {
  const step = langkah.find((l) => l.id === id)
  const jabatanId = step?.jabatanId ?? step?.dariJabatanId
  return jabatanId ? snapshot.jabatan.get(jabatanId)?.unorId : undefined
}

const alasanTeks = ({ alasan, rujukan }: NonNullable<TemuanLangkah['dikesampingkan']>): string =>
  rujukan === null ? `${teksRotasi.alasan}: ${alasan}` : `${teksRotasi.alasan}: ${alasan} (${rujukan})`
