// The page is right without this. It only follows an answer that was given in another tab.
const shown = document.cookie;

function follow() {
  if (document.cookie !== shown) location.reload();
}

addEventListener("focus", follow);
addEventListener("pageshow", follow);
