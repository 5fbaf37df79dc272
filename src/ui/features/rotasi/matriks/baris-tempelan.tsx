import { Checkbox, Select } from '@mantine/core'
import { memo, useState } from 'react'
import { cariOrang, cariTujuan } from '../../../../domain/mutasi/cari-matriks'
import type { PilihanTempel, PutusanTempel } from '../../../../domain/mutasi/putusan-tempel'
import { SEBUTAN_LANGKAH } from '../../../../domain/mutasi/sebutan-langkah'
import { jabatanLengkap } from '../../../../domain/mutasi/tempat-jabatan'
import type { JabatanId } from '../../../../domain/organisasi/jabatan'
import { nipSpasi } from '../../../../domain/pegawai/nip-spasi'
import { namaLengkap, type PegawaiId } from '../../../../domain/pegawai/pegawai'
import { labelTempel, teksMatriks as teks } from '../../../text/matriks'
import type { RuangKerja } from '../ruang-kerja'
import classes from './tempel.module.css'

type Props = { readonly ruang: RuangKerja; readonly putusan: PutusanTempel; readonly onPilih: (pilihan: PilihanTempel) => void }

/** One pasted row: as written, as understood, and how it stands. */
export const BarisTempelan = memo(function Baris({ ruang, putusan, onPilih }: Props): React.JSX.Element {
  const { baris, pegawaiId, jabatanId, status, pesan } = putusan
  const { nomor, orang, jabatan, sementara } = baris
  return (
    <tr data-status={status} data-testid={`tempelan-${nomor}`}>
      <td className={classes.nomor}>{nomor}</td>
      <td>
        {orang.id === null ? (
          <PilihCalon
            label={teks.orangBaris(nomor)}
            nilai={pegawaiId}
            calon={orang.calon.map((id) => ({ id, judul: orangTeks(ruang, id) }))}
            cari={(ketikan) => cariOrang(ruang.snapshot, ketikan).map(({ id }) => ({ id, judul: orangTeks(ruang, id) }))}
            onPilih={(id) => onPilih({ pegawaiId: id })}
          />
        ) : (
          orangTeks(ruang, orang.id)
        )}
        {orang.id === null && <span className={classes.tertulis}>{orang.tertulis}</span>}
      </td>
      <td>
        {sementara && `${SEBUTAN_LANGKAH[sementara]} `}
        {jabatan.id === null ? (
          <PilihCalon
            label={teks.jabatanBaris(nomor)}
            nilai={jabatanId}
            calon={jabatan.calon.map((id) => ({ id, judul: jabatanTeks(ruang, id) }))}
            cari={(ketikan) => cariTujuan(ruang.proyeksi, ketikan).map(({ id }) => ({ id, judul: jabatanTeks(ruang, id) }))}
            onPilih={(id) => onPilih({ jabatanId: id })}
          />
        ) : (
          jabatanTeks(ruang, jabatan.id)
        )}
        {jabatan.id === null && <span className={classes.tertulis}>{jabatan.tertulis}</span>}
      </td>
      <td>
        <b className={classes.status}>{labelTempel[status]}</b>
        {pesan && <span className={classes.tertulis}>{pesan}</span>}
      </td>
      <td>
        <Checkbox
          size="xs"
          aria-label={teks.lewatiBaris(nomor)}
          checked={status === 'LEWAT'}
          onChange={({ currentTarget }) => onPilih({ isLewat: currentTarget.checked })}
        />
      </td>
    </tr>
  )
})

type Pilihan<Id extends string> = { readonly id: Id; readonly judul: string }

type PilihProps<Id extends string> = {
  readonly label: string
  readonly nilai: Id | null
  readonly calon: readonly Pilihan<Id>[]
  readonly cari: (ketikan: string) => readonly Pilihan<Id>[]
  readonly onPilih: (id: Id) => void
}

/** Chooses among what a cell may mean, or anything else that is found by typing. */
function PilihCalon<Id extends PegawaiId | JabatanId>({ label, nilai, calon, cari, onPilih }: PilihProps<Id>): React.JSX.Element {
  const [ketikan, setKetikan] = useState('')
  const [dipilih, setDipilih] = useState<Pilihan<Id> | null>(null)
  const isMencari = ketikan.trim().length > 1 && ketikan !== dipilih?.judul
  const tampil = [...(isMencari ? cari(ketikan) : calon), ...(dipilih && !isMencari ? [dipilih] : [])]
  const pilihan = [...new Map(tampil.map((p) => [p.id, p])).values()]
  return (
    <Select
      size="xs"
      searchable
      aria-label={label}
      placeholder={teks.tempelPilih}
      data={pilihan.map(({ id, judul }) => ({ value: id, label: judul }))}
      filter={({ options }) => options}
      value={nilai}
      searchValue={ketikan}
      onSearchChange={setKetikan}
      nothingFoundMessage={teks.pilihanNihil}
      onChange={(value) => {
        const satu = pilihan.find(({ id }) => id === value) ?? null
        setDipilih(satu)
        if (satu) onPilih(satu.id)
      }}
    />
  )
}

function orangTeks({ snapshot }: RuangKerja, id: PegawaiId): string {
  const pegawai = snapshot.pegawai.get(id)
  return pegawai ? `${namaLengkap(pegawai)} (${nipSpasi(pegawai.nip)})` : ''
}

function jabatanTeks({ snapshot }: RuangKerja, id: JabatanId): string {
  const jabatan = snapshot.jabatan.get(id)
  return jabatan ? jabatanLengkap(snapshot, jabatan) : ''
}
