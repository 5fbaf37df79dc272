import { ActionIcon, Badge, Button, Popover, TextInput, Tooltip } from '@mantine/core'
import { IconCalendar, IconX } from '@tabler/icons-react'
import { assertNever } from '../../../domain/kit/result'
import { isTanggal, type Tanggal, tanggalPendek } from '../../../domain/kit/tanggal'
import type { Langkah } from '../../../domain/mutasi/rencana'
import { namaJabatan, tinjau } from '../../../domain/mutasi/tinjauan'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import { pangkatTeks } from '../../../domain/pegawai/pangkat'
import { namaLengkap, type PegawaiId } from '../../../domain/pegawai/pegawai'
import { useDragSource } from '../../components/drag/drag-pegawai'
import { labelArah, teksRotasi } from '../../text/rotasi'
import { DaftarTemuan } from './daftar-temuan'
import classes from './kartu-langkah.module.css'
import { useMeja } from './meja'
import { jalankan, type RuangKerja } from './ruang-kerja'

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
        {arah && <Badge color={arah === 'DEMOSI' ? 'emas' : 'laut'}>{labelArah[arah]}</Badge>}
        {!ruang.isTerkunci && <Tindakan nama={nama} langkah={langkah} />}
      </header>
      <p className={classes.pindah}>{pindahTeks(ruang.snapshot, langkah)}</p>
      {langkah.tmt && <p className={classes.pindah}>{teksRotasi.tmtSendiri(tanggalPendek(langkah.tmt))}</p>}
      <DaftarTemuan temuan={ruang.hasil.perLangkah.get(langkah.id) ?? []} />
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

function Tindakan({ nama, langkah }: { readonly nama: string; readonly langkah: Langkah }): React.JSX.Element {
  return (
    <>
      <TmtLangkah nama={nama} langkah={langkah} />
      <Batalkan nama={nama} langkah={langkah} />
    </>
  )
}

/** A step may take effect on another day than the plan. */
function TmtLangkah({ nama, langkah }: { readonly nama: string; readonly langkah: Langkah }): React.JSX.Element {
  const { ruang } = useMeja()
  const label = teksRotasi.ubahTmt(nama)
  const retime = (tmt: Tanggal | null): void => void jalankan(langkah.rencanaId, 'langkah.retime', { langkahId: langkah.id, tmt })
  return (
    <Popover position="bottom-end" withArrow trapFocus>
      <Popover.Target>
        <ActionIcon size="sm" variant="subtle" color="gray" aria-label={label} title={label}>
          <IconCalendar size={15} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <TextInput
          type="date"
          size="xs"
          label={teksRotasi.tmtLangkah}
          defaultValue={langkah.tmt ?? ruang.rencana.tmt}
          onKeyDown={({ key, currentTarget }) => key === 'Enter' && currentTarget.blur()}
          onBlur={({ currentTarget: { value } }) => isTanggal(value) && value !== (langkah.tmt ?? ruang.rencana.tmt) && retime(value)}
        />
        {langkah.tmt && (
          <Button mt="xs" size="compact-xs" variant="subtle" onClick={() => retime(null)}>
            {teksRotasi.ikutiRencana}
          </Button>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}

function Batalkan({ nama, langkah }: { readonly nama: string; readonly langkah: Langkah }): React.JSX.Element {
  const label = teksRotasi.batalkanLangkah(nama)
  return (
    <Tooltip label={label}>
      <ActionIcon
        size="sm"
        variant="subtle"
        color="gray"
        aria-label={label}
        onClick={() => void jalankan(langkah.rencanaId, 'langkah.remove', { langkahId: langkah.id })}
      >
        <IconX size={15} />
      </ActionIcon>
    </Tooltip>
  )
}

/** `Kepala Bidang A → Sekretaris Dinas`: before and after in one line. */
function pindahTeks(snapshot: Snapshot, { jenis, dariJabatanId, jabatanId }: Langkah): string {
  const dari = dariJabatanId === null ? teksRotasi.tanpaJabatan : namaJabatan(snapshot, dariJabatanId)
  switch (jenis) {
    case 'ANGKAT':
      return `${dari} → ${namaJabatan(snapshot, jabatanId)}`
    case 'LEPAS':
      return `${dari} → ${teksRotasi.tabTunggu}`
    case 'PLH':
      return `Plh. ${namaJabatan(snapshot, jabatanId)}`
    case 'PLT':
      return `Plt. ${namaJabatan(snapshot, jabatanId)}`
    default:
      return assertNever(jenis)
  }
}

const nomorOf = ({ proyeksi }: RuangKerja, { id }: Langkah): number => proyeksi.langkah.findIndex((l) => l.id === id) + 1
