import { Cookies } from "../../../components/cookies.tsx";

export default function CookiesPage() {
  return <Cookies />;
}
