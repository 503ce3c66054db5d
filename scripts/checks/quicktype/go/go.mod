module nodeinfo

go 1.21
