import { bupBerlaku } from '../../../domain/ketentuan/setelan'
import { Button, Group, Modal, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { isTanggal, type Tanggal, tanggalPendek } from '../../../domain/kit/tanggal'
import { pensiunDari } from '../../../domain/mutasi/lowongan-pensiun'
import { ALASAN_LANGKAH, type AlasanLangkah } from '../../../domain/mutasi/rencana'
import { SEBUTAN_ALASAN } from '../../../domain/mutasi/sebutan-langkah'
import { jabatanDari, movesOf } from '../../../domain/mutasi/susunan'
import { namaLengkap, type PegawaiId } from '../../../domain/pegawai/pegawai'
import { teksRantai } from '../../text/rantai'
import { teksRotasi } from '../../text/rotasi'
import { useMeja } from './meja'
import { jalankan, type RuangKerja } from './ruang-kerja'

type Props = { readonly pegawaiId: PegawaiId; readonly onClose: () => void }

type Isian = { readonly alasan: AlasanLangkah | null; readonly tmt: Tanggal; readonly instansi: string; readonly catatan: string }

/** Asks why and from when a person leaves their post: to wait for another, or for good. */
export function DialogLepas({ pegawaiId, onClose }: Props): React.JSX.Element | null {
  const { ruang } = useMeja()
  const [isian, setIsian] = useState(() => isianAwal(ruang, pegawaiId))
  const pegawai = ruang.snapshot.pegawai.get(pegawaiId)
  if (!pegawai) return null
  const pensiun = pensiunPada(ruang, pegawaiId)
  const save = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault()
    if (await jalankan(ruang.rencana.id, 'langkah.release', masukan(ruang, pegawaiId, isian))) onClose()
  }
  return (
    <Modal opened onClose={onClose} title={teksRantai.lepasJudul(namaLengkap(pegawai))}>
      <form onSubmit={(event) => void save(event)}>
        <Stack gap="md">
          <PilihAlasan
            label={teksRantai.alasan}
            kosong={teksRantai.keRuangTunggu}
            pilihan={ALASAN_LANGKAH}
            nilai={isian.alasan}
            onPilih={(alasan) => setIsian({ ...isian, alasan, tmt: alasan === 'PENSIUN' && pensiun ? pensiun : isian.tmt })}
          />
          <TextInput
            type="date"
            label={teksRantai.berlaku}
            description={isian.alasan === 'PENSIUN' && pensiun ? teksRantai.saranPensiun(tanggalPendek(pensiun)) : teksRantai.ikutTmt}
            value={isian.tmt}
            onChange={({ currentTarget }) => setIsian({ ...isian, tmt: currentTarget.value })}
          />
          {isian.alasan === 'PINDAH_INSTANSI' && (
            <TextInput
              label={teksRantai.instansiTujuan}
              value={isian.instansi}
              maxLength={160}
              required
              onChange={({ currentTarget }) => setIsian({ ...isian, instansi: currentTarget.value })}
            />
          )}
          <Textarea
            label={teksRantai.catatan}
            value={isian.catatan}
            maxLength={500}
            autosize
            onChange={({ currentTarget }) => setIsian({ ...isian, catatan: currentTarget.value })}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {teksRotasi.batal}
            </Button>
            <Button type="submit" disabled={!isTanggal(isian.tmt)} data-testid="lepas-ya">
              {teksRantai.lepasYa}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

type AlasanProps = {
  readonly label: string
  /** What it means to give none. */
  readonly kosong: string
  readonly pilihan: readonly AlasanLangkah[]
  readonly nilai: AlasanLangkah | null
  readonly onPilih: (alasan: AlasanLangkah | null) => void
}

/** The reason of a step, or none. */
export const PilihAlasan = ({ label, kosong, pilihan, nilai, onPilih }: AlasanProps): React.JSX.Element => (
  <Select
    label={label}
    data={[{ value: '', label: kosong }, ...pilihan.map((value) => ({ value, label: SEBUTAN_ALASAN[value] }))]}
    value={nilai ?? ''}
    allowDeselect={false}
    onChange={(value) => onPilih(pilihan.find((a) => a === value) ?? null)}
    data-autofocus
    data-testid="alasan-langkah"
  />
)

/** What the plan says already, or nothing yet. */
function isianAwal({ rencana, langkah }: RuangKerja, pegawaiId: PegawaiId): Isian {
  const lama = movesOf(langkah, pegawaiId).find((l) => l.jenis === 'LEPAS')
  return { alasan: lama?.alasan ?? null, tmt: lama?.tmt ?? rencana.tmt, instansi: lama?.instansi ?? '', catatan: lama?.catatan ?? '' }
}

function masukan({ rencana }: RuangKerja, pegawaiId: PegawaiId, { alasan, tmt, instansi, catatan }: Isian) {
  return {
    rencanaId: rencana.id,
    pegawaiId,
    alasan,
    tmt: tmt === rencana.tmt ? null : tmt,
    instansi: alasan === 'PINDAH_INSTANSI' ? instansi.trim() || null : null,
    catatan: catatan.trim() || null
  }
}

function pensiunPada({ snapshot, bahan }: RuangKerja, pegawaiId: PegawaiId): Tanggal | null {
  const id = jabatanDari(snapshot, pegawaiId)
  const jabatan = id === null ? undefined : snapshot.jabatan.get(id)
  return jabatan ? pensiunDari(snapshot, pegawaiId, { jabatan, setelan: bupBerlaku(bahan.setelanOf) }) : null
}
