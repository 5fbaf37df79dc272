import { Modal, Select, Text } from '@mantine/core'
import { useState } from 'react'
import { isTanggal, type Tanggal } from '../../../domain/kit/tanggal'
import { ALASAN_BERHENTI, type AlasanBerhenti, JENIS_BERHENTI } from '../../../domain/pegawai/alasan-berhenti'
import type { PegawaiId } from '../../../domain/pegawai/pegawai'
import { doCommand } from '../../lib/do-command'
import { teksKursi } from '../../text/pegawai'
import { tempatPegawai } from './detail'
import { Formulir, Hari } from './dialog-kursi'
import { oneOf } from './pilihan-saringan'

type Props = { readonly id: PegawaiId; readonly hariIni: Tanggal; readonly opened: boolean; readonly onClose: () => void }

/** Writes down that a person has left, why and from when. */
export function DialogBerhenti({ id, hariIni, opened, onClose }: Props): React.JSX.Element {
  return (
    <Modal opened={opened} onClose={onClose} title={teksKursi.berhenti} size="md">
      <Isi id={id} hariIni={hariIni} onClose={onClose} />
    </Modal>
  )
}

function Isi({ id, hariIni, onClose }: Omit<Props, 'opened'>): React.JSX.Element {
  const [alasan, setAlasan] = useState<AlasanBerhenti>('PENSIUN')
  const [tanggal, setTanggal] = useState<string>(hariIni)
  return (
    <Formulir
      isReady={isTanggal(tanggal)}
      onSimpan={() => doCommand('pegawai.end', { id, alasan, tanggal }, tempatPegawai(id))}
      onClose={onClose}
      simpanTeks={teksKursi.berhentiYa}
    >
      <Select
        label={teksKursi.alasan}
        data={JENIS_BERHENTI.map((value) => ({ value, label: ALASAN_BERHENTI[value].teks }))}
        value={alasan}
        onChange={(value) => setAlasan(oneOf(JENIS_BERHENTI, value) ?? 'PENSIUN')}
        allowDeselect={false}
      />
      <Hari label={teksKursi.berhentiTanggal} value={tanggal} onChange={setTanggal} />
      <Text size="sm" c="dimmed">
        {teksKursi.berhentiRinci}
      </Text>
    </Formulir>
  )
}
