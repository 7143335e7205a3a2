import { Settings } from "../../../components/settings.tsx";

export default function SettingsPage() {
  return <Settings />;
}
