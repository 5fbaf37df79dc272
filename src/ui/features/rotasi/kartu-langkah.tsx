import { Badge } from '@mantine/core'
import { assertNever } from '../../../domain/kit/result'
import { tanggalPendek } from '../../../domain/kit/tanggal'
import { isBerhenti, tmtLangkah } from '../../../domain/mutasi/proyeksi'
import type { Langkah } from '../../../domain/mutasi/rencana'
import { SEBUTAN_ALASAN } from '../../../domain/mutasi/sebutan-langkah'
import { namaJabatan, tinjau } from '../../../domain/mutasi/tinjauan'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import { pangkatTeks } from '../../../domain/pegawai/pangkat'
import { namaLengkap, type PegawaiId } from '../../../domain/pegawai/pegawai'
import { useDragSource } from '../../components/drag/drag-pegawai'
import { teksRantai } from '../../text/rantai'
import { labelArah, teksRotasi } from '../../text/rotasi'
import { DaftarTemuanRingkas } from './daftar-temuan-ringkas'
import classes from './kartu-langkah.module.css'
import { konteksJabatan } from './konteks-jabatan'
import { useMeja } from './meja'
import type { RuangKerja } from './ruang-kerja'
import { TindakanLangkah } from './tindakan-langkah'

/** One step: who, from where to where, what the rules say of it, and the way to take it back. */
export function KartuLangkah({ langkah }: { readonly langkah: Langkah }): React.JSX.Element {
  const { ruang } = useMeja()
  const pegawai = ruang.snapshot.pegawai.get(langkah.pegawaiId)
  const nama = pegawai ? namaLengkap(pegawai) : teksRotasi.konflik
  const arah = tinjau(ruang.proyeksi, langkah, ruang.bahan.berkas)?.arah
  return (
    <article className={classes.kartu} data-testid={`langkah-${nomorOf(ruang, langkah)}`} data-pegawai-id={langkah.pegawaiId}>
      <header className={classes.kepala}>
        <Orang id={langkah.pegawaiId} nama={nama} golongan={pegawai?.golongan ?? null} />
        {!ruang.isTerkunci && <TindakanLangkah nama={nama} langkah={langkah} />}
      </header>
      <p className={classes.pindah}>
        {arah && <Badge color={arah === 'DEMOSI' ? 'emas' : 'laut'}>{labelArah[arah]}</Badge>} {pindahTeks(ruang.snapshot, langkah)}
      </p>
      {keteranganOf(ruang, langkah).map((baris) => (
        <p key={baris} className={classes.keterangan}>
          {baris}
        </p>
      ))}
      <DaftarTemuanRingkas temuan={ruang.hasil.perLangkah.get(langkah.id) ?? []} pegawaiId={langkah.pegawaiId} />
    </article>
  )
}

type OrangProps = { readonly id: PegawaiId; readonly nama: string; readonly golongan: string | null }

function Orang({ id, nama, golongan }: OrangProps): React.JSX.Element {
  const pangkat = golongan === null ? null : pangkatTeks(golongan)
  const source = useDragSource({ id, nama, keterangan: pangkat })
  return (
    <div className={classes.orang} {...source}>
      <span className={classes.nama}>{nama}</span>
      {pangkat && <span className={classes.pangkat}>{pangkat}</span>}
    </div>
  )
}

/** Its period or own TMT, why it is made, and its note. */
function keteranganOf({ rencana }: RuangKerja, langkah: Langkah): readonly string[] {
  const { tmt, sampai, alasan, catatan } = langkah
  const waktu = sampai
    ? teksRantai.masa(tanggalPendek(tmtLangkah(langkah, rencana)), tanggalPendek(sampai))
    : tmt && teksRotasi.tmtSendiri(tanggalPendek(tmt))
  const sebab = alasan && SEBUTAN_ALASAN[alasan]
  return [[waktu, sebab].filter(Boolean).join(' · '), catatan ?? ''].filter((baris) => baris !== '')
}

/** `Kepala Bidang A → Sekretaris Dinas`: before and after in one line; where both have one name, the places. */
function pindahTeks(snapshot: Snapshot, langkah: Langkah): string {
  const { jenis, dariJabatanId, jabatanId, instansi } = langkah
  if (dariJabatanId && jabatanId && namaJabatan(snapshot, dariJabatanId) === namaJabatan(snapshot, jabatanId))
    return `${konteksJabatan(snapshot, dariJabatanId)} → ${konteksJabatan(snapshot, jabatanId)}`
  const dari = dariJabatanId === null ? (instansi ?? teksRotasi.tanpaJabatan) : namaJabatan(snapshot, dariJabatanId)
  switch (jenis) {
    case 'ANGKAT':
      return `${dari} → ${namaJabatan(snapshot, jabatanId)}`
    case 'LEPAS':
      return `${dari} → ${isBerhenti(langkah.alasan) ? (instansi ?? teksRantai.berhenti) : teksRotasi.tabTunggu}`
    case 'PLH':
      return `Plh. ${namaJabatan(snapshot, jabatanId)}`
    case 'PLT':
      return `Plt. ${namaJabatan(snapshot, jabatanId)}`
    default:
      return assertNever(jenis)
  }
}

const nomorOf = ({ proyeksi }: RuangKerja, { id }: Langkah): number => proyeksi.langkah.findIndex((l) => l.id === id) + 1
