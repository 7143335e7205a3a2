// net/http. /read answers with what the parser sees; /write sets a cookie.
package main

import (
	"fmt"
	"net"
	"net/http"
)

func read(w http.ResponseWriter, r *http.Request) {
	cookie, err := r.Cookie(r.Header.Get("X-Name"))
	if err != nil {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	fmt.Fprint(w, cookie.Value)
}

func write(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{
		Name:     r.Header.Get("X-Name"),
		Value:    r.Header.Get("X-Value"),
		Path:     "/",
		SameSite: http.SameSiteLaxMode,
		Secure:   true,
	})
}

func main() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	fmt.Printf("http://%s\n", listener.Addr())
	http.HandleFunc("/read", read)
	http.HandleFunc("/write", write)
	panic(http.Serve(listener, nil))
}
