import { Alert } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { assertNever } from '../../../domain/kit/result'
import { tanggalPendek } from '../../../domain/kit/tanggal'
import { namaPegawai } from '../../../domain/mutasi/fakta-rencana'
import type { AwalRantai, Rantai, UjungRantai } from '../../../domain/mutasi/rantai'
import { namaJabatan } from '../../../domain/mutasi/tinjauan'
import { type JabatanId } from '../../../domain/organisasi/jabatan'
import { warnaPita } from '../../components/chart/pita-bagan'
import { teksRantai } from '../../text/rantai'
import { teksRotasi } from '../../text/rotasi'
import { KartuLangkah } from './kartu-langkah'
import { konteksJabatan } from './konteks-jabatan'
import { useMeja } from './meja'
import { MenuJabatan } from './menu-jabatan'
import classes from './pita-rantai.module.css'
import type { RuangKerja } from './ruang-kerja'
import { useSorotRantai } from './sorot-rantai'

/** One chain as a ribbon downwards: a post, who fills it, the post that leaves, who fills that … and the end by its name. */
export function PitaRantai({ rantai }: { readonly rantai: Rantai }): React.JSX.Element {
  const { ruang } = useMeja()
  const { nomor, langkah, lepas, awal, ujung, jabatanId } = rantai
  const bagian = useRef<HTMLElement>(null)
  const sorot = useSorotRantai()
  const isSorot = useSyncExternalStore(sorot.subscribe, () => sorot.get() === nomor)
  useEffect(() => {
    if (isSorot && !bagian.current?.matches(':hover')) bagian.current?.scrollIntoView({ block: 'nearest' })
  }, [isSorot])
  const judul = awal.jenis === 'LINGKARAN' ? teksRantai.lingkaran(nomor) : teksRantai.rantai(nomor)
  return (
    <section
      ref={bagian}
      className={classes.rantai}
      style={{ '--warna': warnaPita(nomor) }}
      aria-label={judul}
      data-sorot={isSorot || undefined}
      data-testid={`rantai-${nomor}`}
      onPointerEnter={() => sorot.set(nomor)}
      onPointerLeave={() => sorot.set(null)}
    >
      <header className={classes.kepala}>
        <span className={classes.nomor} aria-hidden>
          {nomor}
        </span>
        <h3>{judul}</h3>
        <span>{teksRantai.ringkas(rantai.panjang, rantai.terdampak)}</span>
      </header>
      {awal.jenis === 'LINGKARAN' && !rantai.isSatuTmt && <TmtBerbeda />}
      <ol className={classes.pita}>
        <li className={classes.langkah}>
          <Pos jabatanId={jabatanId} keterangan={awalTeks(ruang, awal)} />
        </li>
        {lepas && (
          <li className={classes.langkah}>
            <KartuLangkah langkah={lepas} />
          </li>
        )}
        {langkah.map((l, i) => (
          <li key={l.id} className={classes.langkah}>
            <KartuLangkah langkah={l} />
            {i < langkah.length - 1 && <Pos jabatanId={l.dariJabatanId} keterangan={null} />}
          </li>
        ))}
        <Ujung ujung={ujung} jabatanAwal={langkah.length === 0 ? jabatanId : null} />
      </ol>
    </section>
  )
}

const TmtBerbeda = (): React.JSX.Element => (
  <Alert color="bahaya" icon={<IconAlertTriangle size={16} />} p="xs" mb="xs">
    {teksRantai.tmtBerbeda}
  </Alert>
)

/** How the chain ends, with what can be done about an end that stays open. */
function Ujung({ ujung, jabatanAwal }: { readonly ujung: UjungRantai; readonly jabatanAwal: JabatanId | null }): React.JSX.Element {
  const { ruang } = useMeja()
  const jabatanId = 'jabatanId' in ujung ? ujung.jabatanId : null
  const jabatan = jabatanId === null ? undefined : ruang.snapshot.jabatan.get(jabatanId)
  const isTerbuka = ujung.jenis !== 'SIKLUS' && ujung.jenis !== 'NON_STRUKTURAL' && jabatan !== undefined
  return (
    <li className={classes.ujung} data-jenis={ujung.jenis} data-testid="ujung-rantai">
      <div className={classes.ujungIsi}>
        {jabatanId !== null && jabatanId !== jabatanAwal && <Pos jabatanId={jabatanId} keterangan={null} />}
        <span>{ujungTeks(ruang, ujung)}</span>
      </div>
      {isTerbuka && <MenuJabatan jabatan={jabatan} />}
    </li>
  )
}

type PosProps = { readonly jabatanId: JabatanId | null; readonly keterangan: string | null }

/** A post on the ribbon; it shows itself on the chart, and people can be dropped on it. */
function Pos({ jabatanId, keterangan }: PosProps): React.JSX.Element {
  const { ruang, lihat } = useMeja()
  const jabatan = jabatanId === null ? undefined : ruang.snapshot.jabatan.get(jabatanId)
  return (
    <button
      type="button"
      className={classes.pos}
      data-jabatan-id={jabatan?.id}
      title={teksRotasi.lihatDiBagan}
      onClick={() => jabatan && lihat(jabatan.unorId)}
    >
      <span className={classes.jabatan}>{namaJabatan(ruang.snapshot, jabatanId)}</span>
      <span className={classes.unor}>
        {[jabatan && konteksJabatan(ruang.snapshot, jabatan.id), keterangan].filter(Boolean).join(' · ')}
      </span>
    </button>
  )
}

function awalTeks({ snapshot }: RuangKerja, awal: AwalRantai): string | null {
  switch (awal.jenis) {
    case 'LOWONG':
      return teksRantai.awalLowong
    case 'PENSIUN':
      return teksRantai.awalPensiun(namaPegawai(snapshot, awal.pegawaiId), tanggalPendek(awal.tmt))
    case 'FORMASI':
      return teksRantai.awalFormasi
    case 'BEREBUT':
      return teksRantai.awalBerebut
    case 'LEPAS':
    case 'LINGKARAN':
      return null
    default:
      return assertNever(awal)
  }
}

function ujungTeks({ snapshot }: RuangKerja, ujung: UjungRantai): string {
  switch (ujung.jenis) {
    case 'KOSONG':
      return teksRantai.ujungKosong
    case 'DIBIARKAN_KOSONG':
      return teksRantai.ujungDibiarkan(ujung.alasan)
    case 'DARI_LUAR':
      return teksRantai.ujungDariLuar(ujung.alasan)
    case 'PLT':
      return teksRantai.ujungPlt(namaPegawai(snapshot, ujung.pegawaiId))
    case 'SIKLUS':
      return teksRantai.ujungSiklus
    case 'NON_STRUKTURAL':
      return teksRantai.ujungNonStruktural
    case 'TANPA_JABATAN':
      return teksRantai.ujungTanpaJabatan
    case 'INSTANSI_LAIN':
      return teksRantai.ujungInstansi(ujung.instansi)
    default:
      return assertNever(ujung)
  }
}
