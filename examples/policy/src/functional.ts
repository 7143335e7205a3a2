import type { OptionalCategory } from "@cookiepact/core";

export const functional = {
  kind: "functional",
  title: { en: "Functional cookies", de: "Funktionale Cookies" },
  description: {
    en: "Enhance functionality and personalization but are not strictly necessary.",
    de: "Machen Jetson bequemer und persönlicher, sind aber nicht unbedingt nötig.",
  },
  purposes: {
    integrations: {
      title: { en: "Integration preferences", de: "Einstellungen zu Integrationen" },
      description: {
        en: "Remember your connected services and integration settings.",
        de: "Merken sich verbundene Dienste und deren Einstellungen.",
      },
      services: ["helpscout", "github"],
      items: [
        { name: "integrations_prefs", retention: "1 year" },
        { name: "connected_services", retention: "1 year" },
      ],
    },
    layout: {
      title: { en: "Dashboard layout", de: "Aufbau des Dashboards" },
      description: {
        en: "Save your customized dashboard layout and widget preferences.",
        de: "Speichern Ihren Aufbau des Dashboards und Ihre Widget-Einstellungen.",
      },
      resettable: true,
      items: [
        { name: "dashboard_layout", retention: "1 year" },
        { name: "widget_prefs", retention: "1 year" },
      ],
    },
    notifications: {
      title: { en: "Notification settings", de: "Benachrichtigungen" },
      description: {
        en: "Remember your notification preferences and alert settings.",
        de: "Merken sich Ihre Einstellungen zu Benachrichtigungen und Warnungen.",
      },
      items: [
        { name: "notification_prefs", retention: "1 year" },
        { name: "alert_settings", retention: "1 year" },
      ],
    },
  },
} as const satisfies OptionalCategory;
